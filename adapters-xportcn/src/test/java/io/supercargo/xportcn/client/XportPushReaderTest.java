package io.supercargo.xportcn.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.push.Seal;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.push.PushReader.Reason;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.push.PushSignature;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XportPushReaderTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final Secret SECRET = new Secret("fedcba9876543210fedcba9876543210");
  private static final String ORDER =
      "{\\\"orderId\\\":\\\"3305075341149134260\\\",\\\"orderNo\\\":\\\"PO202605200001\\\","
          + "\\\"orderStatus\\\":\\\"%s\\\",\\\"payStatus\\\":1,\\\"totalAmount\\\":10000,"
          + "\\\"shippingFee\\\":500,\\\"productAmount\\\":9500,\\\"refundAmount\\\":0,"
          + "\\\"refundStatus\\\":null,\\\"closeReason\\\":null,"
          + "\\\"tbCreateTime\\\":\\\"2026-05-20 15:40:00\\\",\\\"payTime\\\":null}";

  private final XportPushReader reader =
      new XportPushReader(
          XportConfig.of(XportEdition.KA, URI.create("http://localhost"), KEY, SECRET, "1"));

  @ParameterizedTest
  @CsvSource({
    "ORDER_CREATE, WAITING_FOR_PAYMENT, awaiting-payment",
    "ORDER_PAY_SUCCESS, WAITING_FOR_SENT, paid",
    "ORDER_CANCEL, CANCEL, cancelled",
    "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY, WAITING_FOR_PAYMENT, awaiting-payment",
    "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY, WAITING_FOR_PAYMENT, awaiting-payment"
  })
  void messagesOfKaHaveATextInside(String type, String word, String status) {
    String body =
        "{\"messageType\":\"%s\",\"messageBody\":\"%s\",\"messagePlatform\":1,"
                .formatted(type, ORDER.formatted(word))
            + "\"timestamp\":\"1779263269913\"}";

    Reading.Verified read = (Reading.Verified) reader.read(signed(body));

    assertThat(read.message().topic()).isEqualTo(type);
    assertThat(read.message().sent()).hasValue(Instant.ofEpochMilli(1779263269913L));
    assertThat(read.message().events())
        .containsExactly(order("3305075341149134260", OrderStatus.of(status)));
  }

  @Test
  void messagesOfTheOthersHaveAnObjectInside() {
    assertThat(
            events(
                "1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
                "{\"baseInfo\":{\"id\":3305075341149134260,\"status\":\"waitbuyerpay\"}}"))
        .containsExactly(order("3305075341149134260", OrderStatus.AWAITING_PAYMENT));
    assertThat(
            events(
                "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
                "{\"salesOrderId\":\"88\",\"subOrders\":[{\"purchase_order_outer_id\":\"74\"}]}"))
        .containsExactly(
            new SupplierEvent.OrderChanged(Marketplace.TAOBAO, "88", Optional.empty()));
    assertThat(
            events(
                "TAOBAO_ORDER_STATUS_MODIFY",
                "{\"purchase_id\":5,\"status\":\"WAIT_BUYER_CONFIRM_GOODS\"}"))
        .containsExactly(
            new SupplierEvent.OrderChanged(
                Marketplace.TAOBAO, "5", Optional.of(OrderStatus.SHIPPED)));
  }

  @Test
  void thePlatformTellsWhereATypeWithoutPrefixBelongs() {
    String body =
        "{\"messageType\":\"ORDER_STATUS_MODIFY\",\"messageBody\":\"{\\\"purchase_id\\\":5}\","
            + "\"messagePlatform\":0,\"timestamp\":\"1779263269913\"}";

    assertThat(((Reading.Verified) reader.read(signed(body))).message().events())
        .containsExactly(new SupplierEvent.OrderChanged(Marketplace.TAOBAO, "5", Optional.empty()));
  }

  @Test
  void refundsAreUnderstood() {
    assertThat(
            events(
                "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND",
                "{\"refundId\":\"TQ1\",\"orderId\":\"3296711100591134260\"}"))
        .containsExactly(
            new SupplierEvent.RefundChanged(
                Marketplace.ALIBABA_1688,
                Optional.of("3296711100591134260"),
                Optional.of("TQ1"),
                Optional.empty()));
  }

  @Test
  void aWarehouseHasNoTypeOfMessage() {
    String body =
        "{\"out_order_id\":\"205569999\",\"alibaba_order_id\":\"2887421737338134260\","
            + "\"logistics_tracking_number\":\"YT7565691026776\",\"quality_inspection_info\":"
            + "{\"status\":\"质检通过\",\"weight\":0.4,\"length\":23,\"width\":\"34\",\"height\":56}}";

    assertThat(((Reading.Verified) reader.read(signed(body))).message().events())
        .containsExactly(
            new SupplierEvent.ParcelReceived(
                Optional.of("2887421737338134260"),
                "YT7565691026776",
                Optional.of("质检通过"),
                Optional.of(
                    new WarehouseReceipt(
                        new Announcement(
                            "YT7565691026776",
                            Optional.of("205569999"),
                            Optional.of("2887421737338134260")),
                        Optional.of(
                            new Inspection(
                                Inspection.Result.PASSED,
                                "质检通过",
                                Optional.of(400L),
                                Optional.of(new Inspection.Size(230, 340, 560)),
                                Optional.empty(),
                                List.of())),
                        Optional.empty()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"heavy\"", "1e999999999", "1e-999999999", "-1", "12345678901234567890"})
  void aWarehouseWritesNumbers(String weight) {
    String body =
        "{\"logistics_tracking_number\":\"YT1\",\"quality_inspection_info\":{\"weight\":%s}}";

    assertThat(reason(signed(body.formatted(weight)))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void whatAWarehouseSaysWithoutASignatureIsAHintAlone() {
    String body =
        "{\"logistics_tracking_number\":\"YT1\",\"quality_inspection_info\":{\"weight\":0.4}}";

    Reading read = trusting().read(new Callback("POST", Map.of(), "", body));

    assertThat(((Reading.Verified) read).message().events())
        .containsExactly(
            new SupplierEvent.ParcelReceived(
                Optional.empty(), "YT1", Optional.empty(), Optional.empty()));
  }

  @Test
  void bothCasesOfHexAndBothTextsAreTakenButNoMixture() {
    String body = "{\"messageType\":\"ORDER_CREATE\",\"messageBody\":\"{}\"}";
    String lower = Seal.SHA256_LOWER_HEX.over(body, SECRET);
    String upper = Seal.SHA256_UPPER_HEX.over(body, SECRET);

    assertThat(reader.read(signed(body, lower))).isInstanceOf(Reading.Verified.class);
    assertThat(reader.read(signed(body, upper))).isInstanceOf(Reading.Verified.class);
    assertThat(reader.read(signed(body, Seal.SHA256_LOWER_HEX.over(KEY + body, SECRET))))
        .isInstanceOf(Reading.Verified.class);
    assertThat(reason(signed(body, lower.substring(0, 32) + upper.substring(32))))
        .isEqualTo(Reason.FORGED);
    assertThat(reason(signed(body, lower.substring(0, 63)))).isEqualTo(Reason.FORGED);
    assertThat(reason(signed(body + " ", lower))).isEqualTo(Reason.FORGED);
  }

  @Test
  void whatIsNotSignedAtAllIsLeftToAPersonUnlessToldOtherwise() {
    Callback bare =
        new Callback(
            "POST",
            Map.of(),
            "",
            "{\"messageType\":\"ORDER_CREATE\",\"messageBody\":{\"orderId\":\"1\"}}");
    assertThat(reader.read(bare))
        .isEqualTo(
            new Reading.Refused(
                Reason.UNVERIFIABLE, "it has no Authorization", PushAnswer.SUCCESS));
    assertThat(trusting().read(bare)).isInstanceOf(Reading.Verified.class);
  }

  private static XportPushReader trusting() {
    return new XportPushReader(
        XportConfig.read(
            Settings.of(
                "xport",
                Map.of(
                    "access-key",
                    KEY,
                    "access-secret",
                    SECRET.reveal(),
                    "user-id",
                    "1",
                    "unsigned-pushes",
                    "reread"))));
  }

  private static SupplierEvent order(String id, OrderStatus status) {
    return new SupplierEvent.OrderChanged(Marketplace.ALIBABA_1688, id, Optional.of(status));
  }

  private List<SupplierEvent> events(String type, String body) {
    String message =
        "{\"messageType\":\"%s\",\"messageBody\":%s,\"timestamp\":\"1\"}".formatted(type, body);
    return ((Reading.Verified) reader.read(signed(message))).message().events();
  }

  private Reason reason(Callback callback) {
    return ((Reading.Refused) reader.read(callback)).reason();
  }

  private static Callback signed(String body) {
    return signed(body, PushSignature.sign(body, SECRET));
  }

  private static Callback signed(String body, String signature) {
    return new Callback("POST", Map.of("Authorization", signature), "", body);
  }
}
