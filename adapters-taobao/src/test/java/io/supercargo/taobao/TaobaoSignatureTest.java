package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import io.supercargo.taobao.wire.TaobaoSignature;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaobaoSignatureTest {
  private static final Secret DEMO = new Secret("demo-app-secret");

  /** The vector that the platform and its sister publish word for word. */
  @Test
  void agreesWithThePublishedVector() {
    Map<String, String> parameters =
        Map.of(
            "access_token", "test",
            "app_key", "123456",
            "order_id", "1234",
            "sign_method", "sha256",
            "timestamp", "1517820392000");

    assertThat(TaobaoSignature.sign("/order/get", parameters, new Secret("helloworld")))
        .isEqualTo("4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A");
  }

  @Test
  void signsAProductQuery() {
    Map<String, String> parameters =
        Map.of(
            "access_token", "demo-access-token",
            "app_key", "123456",
            "item_id", "652874751412",
            "sign_method", "sha256",
            "timestamp", "1720777505749");

    assertThat(TaobaoSignature.sign("/product/get", parameters, DEMO))
        .isEqualTo("5175D5B245E0AE3791601EDDC2538BD70D1E197F6E1110683607969B9B251826");
  }

  @Test
  void signsATokenQuery() {
    Map<String, String> parameters =
        Map.of(
            "app_key", "123456",
            "code", "0_2DL4DV3jcU1UOT7WGI1A4rY91",
            "sign_method", "sha256",
            "timestamp", "1517820392000");

    assertThat(TaobaoSignature.sign("/auth/token/create", parameters, DEMO))
        .isEqualTo("B288587B0B8BF34B44C84A6624F6FA221CD70C0C9E158A30DF4789109774A6B5");
  }

  @Test
  void emptyValuesAndTheSignatureDoNotCount() {
    String plain = TaobaoSignature.sign("/product/get", Map.of("a", "1"), DEMO);

    assertThat(TaobaoSignature.sign("/product/get", Map.of("a", "1", "b", "", "sign", "X"), DEMO))
        .isEqualTo(plain);
    assertThat(TaobaoSignature.matches(plain, "/product/get", Map.of("a", "1"), DEMO)).isTrue();
    assertThat(TaobaoSignature.matches(plain, "/product/get", Map.of("a", "2"), DEMO)).isFalse();
  }
}
