package io.supercargo.taobao.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.push.PushReader.Reason;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.wire.PushSignature;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaobaoPushReaderTest {
  private static final String KEY = "123456";
  private static final Secret SECRET = new Secret("demo-app-secret");
  private static final String BODY =
      "{\"seller_id\":\"2100000927014\",\"message_type\":3,\"data\":{},"
          + "\"timestamp\":1650939687,\"site\":\"taobao_hk\"}";
  private static final String SIGNATURE =
      "b32c84ed5f8467446369b237655b5a5923ad4bdf967bdd4ea2261c505ee6a318";

  private final TaobaoPushReader reader =
      new TaobaoPushReader(
          TaobaoConfig.of(URI.create("http://localhost"), KEY, SECRET, new Secret("t")));

  @Test
  void theExampleIsVerified() {
    assertThat(reader.read(signed(BODY, SIGNATURE)))
        .isEqualTo(
            new Reading.Verified(
                new PushMessage(
                    "3",
                    Optional.empty(),
                    Optional.of(Instant.ofEpochSecond(1650939687)),
                    List.of(new SupplierEvent.NotUnderstood("nobody here knows message type 3"))),
                PushAnswer.SUCCESS));
  }

  @Test
  void whatIsNotSignedWellIsForged() {
    assertThat(reason(signed(BODY, SIGNATURE.toUpperCase(Locale.ROOT)))).isEqualTo(Reason.FORGED);
    assertThat(reason(signed(BODY, SIGNATURE.substring(0, 63)))).isEqualTo(Reason.FORGED);
    assertThat(reason(signed(BODY.replace("hk", "tw"), SIGNATURE))).isEqualTo(Reason.FORGED);
    assertThat(reason(new Callback("POST", Map.of(), "", BODY))).isEqualTo(Reason.FORGED);
  }

  @Test
  void whatIsNoMessageIsMalformed() {
    assertThat(reason(signed("[1]"))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(signed("{\"data\":{}}"))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void refundsAndProductsAreUnderstood() {
    assertThat(events(9, "{\"refund_id\":7,\"purchase_order_id\":8,\"refund_status\":20}"))
        .containsExactly(
            new SupplierEvent.RefundChanged(
                Marketplace.TAOBAO, Optional.of("8"), Optional.of("7"), Optional.of("20")));
    assertThat(events(12, "{\"item_id\":600123256363335000}"))
        .containsExactly(
            new SupplierEvent.ProductChanged(
                new ProductId.Native(Marketplace.TAOBAO, "600123256363335000")));
  }

  @Test
  void timesMayBeMilliseconds() {
    Reading.Verified read =
        (Reading.Verified) reader.read(signed("{\"message_type\":3,\"timestamp\":1650939687564}"));

    assertThat(read.message().sent()).hasValue(Instant.ofEpochMilli(1650939687564L));
  }

  private List<SupplierEvent> events(int type, String data) {
    String body = "{\"message_type\":%d,\"data\":%s}".formatted(type, data);
    return ((Reading.Verified) reader.read(signed(body))).message().events();
  }

  private Reason reason(Callback callback) {
    return ((Reading.Refused) reader.read(callback)).reason();
  }

  private static Callback signed(String body) {
    return signed(body, PushSignature.sign(KEY, body, SECRET));
  }

  private static Callback signed(String body, String signature) {
    return new Callback("POST", Map.of("authorization", signature), "", body);
  }
}
