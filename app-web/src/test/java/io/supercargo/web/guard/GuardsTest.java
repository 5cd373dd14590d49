package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.CallLog;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Line;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GuardsTest {
  private static final Provider MARKET = FakeMarket.named("market").provider();
  private static final Map<String, String> PUBLIC =
      Map.of("SUPERCARGO_SERVER_PUBLIC_URL", "https://buy.example.org");
  private static final Served SERVED = Served.over(PUBLIC, CallLog.NONE, MARKET);

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void namesOfThisMachineAndThePublicOneAreAnswered() {
    for (String host :
        new String[] {"localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:99", "buy.example.org"}) {
      assertThat(status(host)).as(host).isEqualTo(200);
    }
  }

  @Test
  void anotherNameIsMisdirected() {
    for (String host : new String[] {"evil.example", "localhost.evil.example", "192.168.0.7", ""}) {
      assertThat(status(host)).as(host).isIn(421, 400);
    }
    assertThat(Line.to(SERVED.url("")).say("GET /health/live HTTP/1.1", "Host: evil.example:80"))
        .contains("421 ")
        .contains("\"code\":\"misdirected\"")
        .contains(
            "Host: evil.example:80 (expected: one of 127.0.0.1, [::1], buy.example.org,"
                + " localhost)");
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() {
    for (String origin : new String[] {"https://evil.example", "null", "http://localhost:1"}) {
      Told told = post("/api/v1/images", origin);
      assertThat(told.status()).as(origin).isEqualTo(403);
      assertThat(told.at("/code")).isEqualTo("cross-origin");
      assertThat(told.at("/detail"))
          .isEqualTo("Origin: %s (expected: this server's own)".formatted(origin));
    }
  }

  @Test
  void ourOwnPagesAndProgramsMayChangeThings() {
    String own = SERVED.url("").toString();

    assertThat(post("/api/v1/images", own).status()).isEqualTo(415);
    assertThat(post("/api/v1/images", "https://buy.example.org").status()).isEqualTo(415);
    assertThat(SERVED.post("/api/v1/images", "text/plain", "x").status()).isEqualTo(415);
  }

  @Test
  void readingAndGatewaysDoNotLookAtTheOrigin() {
    Told read = SERVED.get("/api/v1/products?q=bag", "Origin", "https://evil.example");

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(post("/gateways/none", "https://evil.example").status()).isEqualTo(404);
    assertThat(post("/callbacks/none", "https://evil.example").status()).isEqualTo(404);
  }

  @Test
  void browsersAreToldToTrustNobodyElse() {
    Told told = SERVED.get("/docs");

    assertThat(told.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'self'; img-src 'self' data: blob: https: http:; object-src 'none';"
                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(told.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(told.header("Server")).isEmpty();
  }

  @Test
  void aDecentRequestIdComesBackAndAnotherIsReplaced() {
    assertThat(id("abc-123 ~!")).isEqualTo("abc-123 ~!");
    assertThat(id("x".repeat(128))).isEqualTo("x".repeat(128));
    assertThat(id("x".repeat(129))).matches("r-[0-9a-z]{8,}");
    assertThat(id("naïve")).matches("r-[0-9a-z]{8,}");
    assertThat(SERVED.get("/nope").header("X-Request-Id")).matches("r-[0-9a-z]{8,}");
  }

  @Test
  void aKeyIsWantedWhereThereAreKeys() {
    Map<String, String> keys = Map.of("SUPERCARGO_SERVER_API_KEYS", "first-key,second-key");
    try (Served locked = Served.over(keys, CallLog.NONE, MARKET)) {
      Told none = locked.get("/api/v1/providers");
      assertThat(none.status()).isEqualTo(401);
      assertThat(none.at("/code")).isEqualTo("key-missing");
      assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Supercargo\"");

      assertThat(asked(locked, "Bearer second-key")).isEqualTo(200);
      assertThat(asked(locked, "Basic " + base64("me:first-key"))).isEqualTo(200);
      assertThat(asked(locked, "Bearer wrong")).isEqualTo(401);
      assertThat(asked(locked, "Basic ???")).isEqualTo(401);
      assertThat(locked.get("/health/ready").status()).isEqualTo(200);
      assertThat(locked.get("/gateways/none").status()).isEqualTo(404);
    }
  }

  private static int asked(Served locked, String authorization) {
    return locked.get("/api/v1/providers", "Authorization", authorization).status();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(String given) {
    String answer =
        Line.to(SERVED.url(""))
            .say("GET /health/live HTTP/1.1", "Host: localhost", "X-Request-Id: " + given);
    return answer
        .lines()
        .filter(line -> line.regionMatches(true, 0, "x-request-id: ", 0, 14))
        .map(line -> line.substring(14))
        .findFirst()
        .orElseThrow();
  }

  private static int status(String host) {
    String answer = Line.to(SERVED.url("")).say("GET /health/live HTTP/1.1", "Host: " + host);
    return Integer.parseInt(answer.split(" ")[1]);
  }

  private static Told post(String path, String origin) {
    return SERVED.send(
        SERVED
            .request(path, "Origin", origin, "Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("x")));
  }
}
