package io.supercargo.alibaba.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.alibaba.wire.PushSignature;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.push.PushReader.Reason;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlibabaPushReaderTest {
  private static final String MESSAGE =
      "{\"bizKey\":\"167539019420540000\",\"data\":{\"buyerMemberId\":\"b2b-665170100\","
          + "\"orderId\":167539019420540000,\"currentStatus\":\"waitsellersend\","
          + "\"sellerMemberId\":\"b2b-1676547900b7bb3\",\"msgSendTime\":\"2018-05-30 19:34:27\"},"
          + "\"gmtBorn\":1586227869437,\"msgId\":7565094247,"
          + "\"type\":\"ORDER_BUYER_VIEW_ORDER_PAY\",\"userInfo\":\"b2b-1676547900b7bb3\"}";
  private static final String SIGNATURE = "568A15C33980E4EE7E4EB37FCA4ED71F6BEC8CB7";
  private static final Secret SECRET = new Secret("test123");
  private static final Marketplace HERE = Marketplace.ALIBABA_1688;

  private final AlibabaPushReader reader = new AlibabaPushReader(SECRET);

  @Test
  void aMessageOfTheWireIsVerified() {
    assertThat(reader.read(form(MESSAGE, SIGNATURE)))
        .isEqualTo(
            new Reading.Verified(
                new PushMessage(
                    "ORDER_BUYER_VIEW_ORDER_PAY",
                    Optional.of("7565094247"),
                    Optional.of(Instant.ofEpochMilli(1586227869437L)),
                    List.of(
                        new SupplierEvent.OrderChanged(
                            HERE, "167539019420540000", Optional.of(OrderStatus.PAID)))),
                PushAnswer.SUCCESS));
  }

  @Test
  void whatIsNotSignedWellIsForged() {
    assertThat(reason(form(MESSAGE, SIGNATURE.toLowerCase(Locale.ROOT)))).isEqualTo(Reason.FORGED);
    assertThat(reason(form(MESSAGE, SIGNATURE.substring(1)))).isEqualTo(Reason.FORGED);
    assertThat(reason(form(MESSAGE, ""))).isEqualTo(Reason.FORGED);
    assertThat(reason(form(MESSAGE.replace("7565094247", "7565094248"), SIGNATURE)))
        .isEqualTo(Reason.FORGED);
    assertThat(reason(form(MESSAGE + " ", SIGNATURE))).isEqualTo(Reason.FORGED);
    assertThat(reason(post("message=" + URLEncoder.encode(MESSAGE, UTF_8))))
        .isEqualTo(Reason.FORGED);
    assertThat(reason(post(form(MESSAGE, SIGNATURE).body() + "&more=1"))).isEqualTo(Reason.FORGED);
  }

  @Test
  void whatIsNoMessageIsMalformed() {
    assertThat(reason(post("message=1&message=2&_aop_signature=1"))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(post("_aop_signature=" + SIGNATURE))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(post("message=%zz"))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(signed("[]"))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(signed("{\"type\":"))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(signed("{}"))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void anEmptySecretSignsNothing() {
    AlibabaPushReader keyless = new AlibabaPushReader(new Secret(""));

    assertThat(((Reading.Refused) keyless.read(form(MESSAGE, SIGNATURE))).reason())
        .isEqualTo(Reason.FORGED);
  }

  @Test
  void theConsoleMayLookWhetherSomebodyAnswers() {
    assertThat(reader.read(new Callback("GET", Map.of(), "", "")))
        .isEqualTo(new Reading.Greeting(PushAnswer.SUCCESS));
    assertThat(reader.read(post(""))).isEqualTo(new Reading.Greeting(PushAnswer.SUCCESS));
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER_BUYER_VIEW_BUYER_MAKE, waitbuyerpay, awaiting-payment",
    "ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY, waitbuyerpay, awaiting-payment",
    "ORDER_BUYER_VIEW_ORDER_PAY, waitsellersend, paid",
    "ORDER_BUYER_VIEW_ORDER_STEP_PAY, waitsellersend, paid",
    "ORDER_BUYER_VIEW_ANNOUNCE_SENDGOODS, waitbuyerreceive, shipped",
    "ORDER_BUYER_VIEW_PART_PART_SENDGOODS, waitsellersend, paid",
    "ORDER_BUYER_VIEW_ORDER_COMFIRM_RECEIVEGOODS, confirm_goods_and_has_subsidy, received",
    "ORDER_BUYER_VIEW_ORDER_SUCCESS, success, completed",
    "ORDER_BUYER_VIEW_ORDER_BUYER_CLOSE, cancel, cancelled",
    "ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE, cancel, cancelled",
    "ORDER_BUYER_VIEW_ORDER_BOPS_CLOSE, cancel, cancelled"
  })
  void everyTopicOfAnOrderIsUnderstood(String topic, String word, String status) {
    String data = "{\"orderId\":2237938826932135493,\"currentStatus\":\"" + word + "\"}";

    assertThat(events(topic, data))
        .containsExactly(
            new SupplierEvent.OrderChanged(
                HERE, "2237938826932135493", Optional.of(OrderStatus.of(status))));
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES",
    "ORDER_BUYER_VIEW_ORDER_REFUND_AFTER_SALES"
  })
  void refundsAreUnderstood(String topic) {
    String data =
        "{\"orderId\":\"22\",\"refundId\":\"TQ11\",\"currentStatus\":\"waitbuyersend\","
            + "\"refundAction\":\"SELLER_AGREE_REFUND\",\"operator\":\"seller\"}";

    assertThat(events(topic, data))
        .containsExactly(
            new SupplierEvent.RefundChanged(
                HERE, Optional.of("22"), Optional.of("TQ11"), Optional.of("SELLER_AGREE_REFUND")));
  }

  @Test
  void aBatchOfPaymentsNamesEveryOrder() {
    String data =
        "{\"batchPay\":[{\"orderId\":\"1\",\"status\":\"successed\"},"
            + "{\"orderId\":\"2\",\"status\":\"ACCOUNT_FROZEN\"}]}";

    assertThat(events("ORDER_BATCH_PAY", data))
        .containsExactly(
            new SupplierEvent.OrderChanged(HERE, "1", Optional.of(OrderStatus.PAID)),
            new SupplierEvent.OrderChanged(HERE, "2", Optional.empty()));
  }

  @Test
  void parcelsNameTheirOrdersOnce() {
    String data =
        "{\"OrderLogisticsTracingModel\":{\"logisticsId\":\"LP1\",\"cpCode\":\"ZTO\","
            + "\"mailNo\":\"75\",\"statusChanged\":\"SIGN\",\"changeTime\":\"\",\"orderLogsItems\":"
            + "[{\"orderId\":1,\"orderEntryId\":11},{\"orderId\":1,\"orderEntryId\":12}]}}";

    assertThat(events("LOGISTICS_BUYER_VIEW_TRACE", data))
        .containsExactly(
            new SupplierEvent.ShipmentChanged(HERE, "1", Optional.of("75"), Optional.of("SIGN")));
    assertThat(
            events(
                "LOGISTICS_MAIL_NO_CHANGE",
                "{\"MailNoChangeModel\":{\"oldMailNo\":\"75\",\"newMailNo\":\"76\","
                    + "\"orderLogsItems\":[{\"orderId\":1,\"orderEntryId\":11}]}}"))
        .containsExactly(
            new SupplierEvent.ShipmentChanged(HERE, "1", Optional.of("76"), Optional.empty()));
  }

  @Test
  void dataMayBeATextAndTopicsMayBeUnknown() {
    assertThat(events("NEW_TOPIC", "\"{\\\"orderId\\\":5}\""))
        .containsExactly(new SupplierEvent.OrderChanged(HERE, "5", Optional.empty()));
    assertThat(events("SYT_SOMETHING", "{}"))
        .containsExactly(new SupplierEvent.NotUnderstood("nobody here knows topic SYT_SOMETHING"));
    assertThat(events("LOGISTICS_BUYER_VIEW_TRACE", "{}"))
        .containsExactly(new SupplierEvent.NotUnderstood("it names no order"));
  }

  private List<SupplierEvent> events(String topic, String data) {
    String message = "{\"msgId\":1,\"type\":\"%s\",\"data\":%s}".formatted(topic, data);
    return ((Reading.Verified) reader.read(signed(message))).message().events();
  }

  private Reason reason(Callback callback) {
    return ((Reading.Refused) reader.read(callback)).reason();
  }

  private static Callback signed(String message) {
    return post(PushSignature.signed(message, SECRET).body());
  }

  private static Callback form(String message, String signature) {
    return post("_aop_signature=" + signature + "&message=" + URLEncoder.encode(message, UTF_8));
  }

  private static Callback post(String body) {
    return new Callback("POST", Map.of(), "", body);
  }
}
