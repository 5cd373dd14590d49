package io.supercargo.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has an answer already is spared it; whoever takes gzip gets it smaller. */
class EntityTagTest {
  private static final Served SERVED = Served.over(FakeMarket.named("market").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/products?q=bag&limit=5", // the second time it is ready
        "/api/v1/providers/market/operations",
        "/api/v1/filters",
        "/api/v1/orders",
        "/openapi.json"
      })
  void whoHasAnAnswerIsSparedIt(String path) {
    Told first = SERVED.get(path);
    String tag = first.header("ETag");

    assertThat(first.status()).isEqualTo(200);
    assertThat(tag).matches("W/\"[A-Za-z0-9_-]{20}\"");
    assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
    Told again = SERVED.get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.header("X-Request-Id")).isNotEmpty();
    assertThat(SERVED.get(path, "If-None-Match", "\"other\"").text()).isEqualTo(first.text());
  }

  @Test
  void anotherAnswerHasAnotherTag() {
    assertThat(EntityTag.of(new byte[] {1})).isNotEqualTo(EntityTag.of(new byte[] {2}));
  }

  @Test
  void problemsAndChangesHaveNone() {
    assertThat(SERVED.get("/api/v1/products/1688:7").header("ETag")).isEmpty();
    assertThat(
            SERVED
                .post("/api/v1/carts/c/items?dryRun=true", "application/json", "{}")
                .header("ETag"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/products?q=bag&limit=20", "/openapi.json"})
  void largeAnswersAreCompressedForWhoTakesThat(String path) throws IOException {
    String plain = SERVED.get(path).text();

    for (int time = 1; time <= 2; time++) {
      Told packed = SERVED.get(path, "Accept-Encoding", "br, gzip");
      assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
      assertThat(packed.header("Vary")).isEqualTo("Accept-Encoding");
      assertThat(unpacked(packed)).isEqualTo(plain);
      assertThat(packed.response().body().length).isLessThan(plain.length() / 2);
    }
    assertThat(SERVED.get(path, "Accept-Encoding", "gzip;q=0").text()).isEqualTo(plain);
  }

  @Test
  void smallAnswersAndPagesWithSealsAreNot() {
    for (String path : new String[] {"/health/live", "/docs", "/"}) {
      Told told = SERVED.get(path, "Accept-Encoding", "gzip");
      assertThat(told.header("Content-Encoding")).as(path).isEmpty();
    }
  }

  private static String unpacked(Told told) throws IOException {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(told.response().body()))) {
      return new String(gzip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
