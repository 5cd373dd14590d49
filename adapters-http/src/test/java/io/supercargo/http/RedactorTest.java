package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  private static final String MASK = "\"********\"";

  private final Redactor redactor = Redactor.also("Licence-Key");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sign",
        "Signature",
        "_aop_signature",
        "access_token",
        "refreshToken",
        "appSecret",
        "app_secret",
        "password",
        "code_verifier",
        "licence-key",
        "mobile",
        "email",
        "taxId"
      })
  void namesAreMaskedWhereverTheyStand(String name) {
    assertThat(redactor.url(HttpUrl.get("http://x/a?" + name + "=abc&b=1")))
        .isEqualTo("http://x/a?" + name + "=********&b=1");
    assertThat(redactor.headers(Headers.of(name, "abc", "b", "1")))
        .isEqualTo(name + ": ********\nb: 1");
    assertThat(redactor.body("{\"a\":[{\"" + name + "\" : \"abc\"}]}"))
        .isEqualTo("{\"a\":[{\"" + name + "\" : " + MASK + "}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a\\\"b\\\\\"",
        "13800138000",
        "-1.5e3",
        "\"\"",
        "[\"138\",\"139\"]",
        "{\"area\":\"86\",\"number\":\"138\"}",
        "\"包\\u0022\""
      })
  void everyFormOfValueIsMasked(String value) {
    assertThat(redactor.body("{\"mobile\":" + value + ",\"b\":1}"))
        .isEqualTo("{\"mobile\":" + MASK + ",\"b\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc", "\"abc\\", "[\"abc\", \"de", "{\"n\":\"abc"})
  void whatBreaksOffIsMaskedToItsEnd(String value) {
    assertThat(redactor.body("{\"secret\":" + value)).isEqualTo("{\"secret\":" + MASK);
  }

  @Test
  void jsonInsideATextIsMaskedToo() {
    String inner =
        "{\\\"mobile\\\":\\\"1\\\\\\\"3\\\\n8\\\",\\\"city\\\":\\\"x\\\",\\\"phone\\\":138}";
    String masked =
        "{\\\"mobile\\\":\\\"********\\\",\\\"city\\\":\\\"x\\\",\\\"phone\\\":\\\"********\\\"}";
    assertThat(redactor.body("{\"parcel\":\"" + inner + "\"}"))
        .isEqualTo("{\"parcel\":\"" + masked + "\"}");
    assertThat(
            redactor.url(
                HttpUrl.get("http://x/")
                    .newBuilder()
                    .addQueryParameter("to", "{\"mobile\":\"138\"}")
                    .build()))
        .doesNotContain("138");
  }

  @Test
  void aNameBesideATelephoneIsAPersons() {
    assertThat(
            redactor.body(
                "[{\"name\":\"王\",\"city\":\"x\",\"phone\":\"1\"},{\"name\":\"bag\",\"id\":1}]"))
        .isEqualTo(
            "[{\"name\":\"********\",\"city\":\"x\",\"phone\":\"********\"},"
                + "{\"name\":\"bag\",\"id\":1}]");
    assertThat(redactor.body("{\"mobile\":\"1\",\"name\":\"$1\\\\\"x"))
        .isEqualTo("{\"mobile\":\"********\",\"name\":\"********\"x");
    assertThat(redactor.body("{\"outLoginId\":\"anna\"}"))
        .isEqualTo("{\"outLoginId\":\"********\"}");
  }

  @Test
  void whatOnlySoundsAlikeStays() {
    String body = "{\"signal\":\"a\",\"mobiles\":\"b\",\"text\":\"mobile\",\"mobile\":null}";
    assertThat(redactor.body(body)).isEqualTo(body);
    assertThat(redactor.body("")).isEmpty();
    assertThat(redactor.body("<html>sign</html>")).isEqualTo("<html>sign</html>");
  }

  @Test
  void passwordsInAddressesAreMasked() {
    assertThat(redactor.url(HttpUrl.get("http://user:pass@x/a")))
        .isEqualTo("http://user:********@x/a");
  }

  @Test
  void parametersWithoutAValueStay() {
    assertThat(redactor.url(HttpUrl.get("http://x/?a&sign&sign=")))
        .isEqualTo("http://x/?a&sign&sign=********");
  }

  @Test
  void longBodiesTakeNoStack() {
    String body = "{\"secret\":\"" + "\\\\x".repeat(500_000) + "\"}";
    assertThat(redactor.body(body)).isEqualTo("{\"secret\":" + MASK + "}");
  }
}
