package io.supercargo.daji.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.daji.wire.PushSignature;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.push.Seal;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.push.PushReader.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DajiPushReaderTest {
  private static final Secret SECRET = new Secret("dj-secret");
  private static final String STATUS =
      "{\"seller_id\":\"2100000927014\",\"message_type\":3,\"data\":{\"business_time\":"
          + "1650939687564,\"outer_purchase_id\":\"FY20220426002\",\"purchase_id\":200002638011,"
          + "\"seller_id\":2100000927014,\"status\":\"WAIT_SELLER_SEND_GOODS\",\"sku_list\":"
          + "[{\"item_id\":600123256363335000,\"sku_id\":4808332513272,\"order_line_no\":\"1\","
          + "\"logistic_company_name\":\"顺丰速运\",\"logistic_number\":\"SF4548527307631\","
          + "\"status\":\"WAIT_BUYER_CONFIRM_GOODS\"}]},\"timestamp\":1650939687,"
          + "\"site\":\"taobao_hk\"}";
  private static final String PRICE =
      "{\"seller_id\":\"2100000927014\",\"message_type\":8,\"data\":{\"features\":{},"
          + "\"salesOrderId\":\"500000-GSP2021031415594\",\"salesSellerId\":2,"
          + "\"purchaseMarket\":\"PANAMA\",\"purchaseOrderId\":200002372069,"
          + "\"purchaseOrderPriceDTO\":{\"purchaseCurrency\":\"CNY\",\"purchaseTotalFee\":1}},"
          + "\"timestamp\":1650939687,\"site\":\"taobao_hk\"}";

  private final DajiPushReader reader = new DajiPushReader(PushSignature.ASSUMED, SECRET);

  @Test
  void aChangedStatusIsUnderstood() {
    assertThat(reader.read(signed(PushSignature.ASSUMED, STATUS)))
        .isEqualTo(
            new Reading.Verified(
                new PushMessage(
                    "3",
                    Optional.empty(),
                    Optional.of(Instant.ofEpochSecond(1650939687)),
                    List.of(
                        new SupplierEvent.OrderChanged(
                            Marketplace.TAOBAO, "200002638011", Optional.of(OrderStatus.PAID)))),
                PushAnswer.SUCCESS));
  }

  @Test
  void aChangedPriceIsUnderstood() {
    Reading.Verified read = (Reading.Verified) reader.read(signed(PushSignature.ASSUMED, PRICE));

    assertThat(read.message().events())
        .containsExactly(
            new SupplierEvent.OrderChanged(Marketplace.TAOBAO, "200002372069", Optional.empty()));
  }

  @Test
  void messagesOf1688ComeTheSameWay() {
    String message =
        "{\"msgId\":\"12345\",\"type\":\"ORDER_BUYER_VIEW_ORDER_PAY\",\"data\":"
            + "{\"orderId\":5,\"currentStatus\":\"waitsellersend\"}}";

    Reading.Verified read = (Reading.Verified) reader.read(signed(PushSignature.ASSUMED, message));

    assertThat(read.message().number()).hasValue("12345");
    assertThat(read.message().events())
        .containsExactly(
            new SupplierEvent.OrderChanged(
                Marketplace.ALIBABA_1688, "5", Optional.of(OrderStatus.PAID)));
  }

  @Test
  void theRuleIsThatOfTheConfigurationAlone() {
    for (String code : List.of("lower-hex", "base64", "text-upper-hex", "text-base64")) {
      Settings settings = Settings.of("daji", Map.of("push-signature", code));
      PushSignature rule = PushSignature.read(settings);
      DajiPushReader other = new DajiPushReader(rule, SECRET);

      assertThat(other.read(signed(rule, STATUS))).isInstanceOf(Reading.Verified.class);
      assertThat(((Reading.Refused) reader.read(signed(rule, STATUS))).reason())
          .isEqualTo(Reason.FORGED);
    }
  }

  @Test
  void aTruncatedSignatureIsForged() {
    String seal = Seal.SHA1_UPPER_HEX.over("message{}", SECRET);
    Callback cut =
        new Callback("POST", Map.of(), "", "message={}&_dj_signature=" + seal.substring(0, 39));

    assertThat(reader.read(cut))
        .isEqualTo(
            new Reading.Refused(Reason.FORGED, "its _dj_signature is wrong", PushAnswer.UNSIGNED));
  }

  private static Callback signed(PushSignature rule, String message) {
    return new Callback("POST", Map.of(), "", rule.signed(message, SECRET).body());
  }
}
