package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.ports.provider.Secret;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DajiSignatureTest {
  private static final Secret SECRET = new Secret("demo-app-secret");

  @Test
  void sortsJoinsAndAppendsTheSecret() {
    Map<String, String> parameters =
        Map.of(
            "appKey", "demo-app-key",
            "keyword", "连衣裙",
            "beginPage", "1",
            "pageSize", "20",
            "country", "en",
            "sort", "{\"price\":\"asc\"}");

    assertThat(DajiSignature.sign(parameters, SECRET))
        .isEqualTo("8C6DE140B66954A484ADF2BC55656F2F");
  }

  @Test
  void flatFieldsOfABodyAreSignedAlike() {
    Map<String, String> parameters =
        Map.of("appKey", "demo-app-key", "requestTime", "1720777505749");

    assertThat(DajiSignature.sign(parameters, SECRET))
        .isEqualTo("29C413C176416C077DF42BB707694393");
  }

  @Test
  void emptyValuesCountAndTheSignatureItselfDoesNot() {
    Map<String, String> parameters = new HashMap<>(Map.of("appKey", "k", "filter", ""));
    String withEmpty = DajiSignature.sign(parameters, SECRET);
    parameters.put("sign", withEmpty);

    assertThat(DajiSignature.matches(withEmpty, parameters, SECRET)).isTrue();
    parameters.remove("filter");
    assertThat(DajiSignature.matches(withEmpty, parameters, SECRET)).isFalse();
  }

  @Test
  void upperCaseSortsBeforeLowerCase() {
    // md5("B=1&a=2&secret=demo-app-secret")
    assertThat(DajiSignature.sign(Map.of("a", "2", "B", "1"), SECRET))
        .isEqualTo("70CB875CD9F2CA1FED6D52E8E91F7DF2");
  }
}
