package io.supercargo.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Form;
import io.supercargo.web.Line;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is refused before any use case is asked. */
class RefusalsTest {
  private static final Served SERVED = Served.over(FakeMarket.named("market").provider());
  private static final String SEARCH = "/api/v1/products/search-by-image";
  private static final String JSON = "application/json";

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void aPathThatLeadsNowhereIsNotFound() {
    for (String path : new String[] {"/api/v1/nope", "/api", "/nope", "/api/v2/products"}) {
      Told told = SERVED.get(path);
      assertThat(told.status()).isEqualTo(404);
      assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(told.at("/detail")).isEqualTo("there is nothing at " + path);
      assertThat(told.at("/code")).isEqualTo("not-found");
    }
  }

  @Test
  void aMethodThatAPathDoesNotTakeIsRefused() {
    Told told = SERVED.send(SERVED.request("/api/v1/products").DELETE());

    assertThat(told.status()).isEqualTo(405);
    assertThat(told.header("Allow")).isEqualTo("GET");
    assertThat(told.at("/code")).isEqualTo("method-not-allowed");
    assertThat(told.at("/detail"))
        .isEqualTo("/api/v1/products does not take DELETE (expected: GET)");
  }

  @Test
  void headAnswersAsGetDoesWithoutABody() {
    Told told = SERVED.send(SERVED.request("/health/live").method("HEAD", BodyPublishers.noBody()));

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.text()).isEmpty();
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    Told told = SERVED.post(SEARCH, JSON, "{\n  \"image\": oops\n}");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/code")).isEqualTo("broken-json");
    assertThat(told.at("/detail")).startsWith("line 2, column 12: Unrecognized token 'oops'");
  }

  @Test
  void aCharsetThatNobodyKnowsIsPassedOver() {
    assertThat(SERVED.post(SEARCH, JSON + "; charset=nope", "{}").at("/detail"))
        .isEqualTo(SERVED.post(SEARCH, JSON, "{}").at("/detail"));
  }

  @Test
  void halfABodyAndTwoBodiesAreBroken() {
    assertThat(SERVED.post(SEARCH, JSON, "{\"image\":").at("/detail"))
        .startsWith("line 1, column 10: Unexpected end-of-input");
    assertThat(SERVED.post(SEARCH, JSON, "{} {}").at("/code")).isEqualTo("broken-json");
    assertThat(SERVED.post(SEARCH, JSON, "\"text\"").at("/detail"))
        .isEqualTo("body: a text (expected: a JSON object)");
  }

  @Test
  void aBodyThatIsNoTextIsBroken() {
    byte[] odd = {0, 0, (byte) 0xff, (byte) 0xfe, 1, 2};
    byte[] latin = {'{', '"', (byte) 0xe4, '"', ':', '1', '}'};

    assertThat(SERVED.post(SEARCH, JSON, odd).at("/code")).isEqualTo("broken-json");
    assertThat(SERVED.post(SEARCH, JSON, latin).at("/code")).isEqualTo("broken-json");
    assertThat(SERVED.post(SEARCH, JSON, "[".repeat(5000)).at("/code")).isEqualTo("broken-json");
  }

  @Test
  void aBodyOverFiveMegabytesIsRefused() {
    byte[] large = new byte[5 * 1024 * 1024 + 1];

    tooLarge(SERVED.post("/api/v1/images", "image/png", large));
    tooLarge(SERVED.post(SEARCH, JSON, large));
    tooLarge(
        SERVED.send(
            SERVED
                .request(SEARCH)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))));
  }

  @Test
  void aFormOverFiveMegabytesIsRefused() {
    byte[] large = new byte[5 * 1024 * 1024 + 1];
    Form form = new Form().file("image", "large.png", large);

    tooLarge(SERVED.post("/api/v1/images", form.type(), form.body()));
  }

  @Test
  void aBrokenFormIsRefused() {
    Told told = SERVED.post("/api/v1/images", "multipart/form-data; boundary=x", "--x\r\nnonsense");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/code")).isEqualTo("bad-request");
    assertThat(SERVED.post("/api/v1/images", "multipart/form-data", "x").at("/code"))
        .isEqualTo("bad-request");
  }

  @Test
  void aRequestThatIsNoHttpIsAProblemToo() {
    for (String path : new String[] {"/%zz", "/api/%2e%2e/x", "/a%00b", "//../x"}) {
      String answer = Line.to(SERVED.url("")).say("GET " + path + " HTTP/1.1", "Host: localhost");
      assertThat(answer).as(path).startsWith("HTTP/1.1 4");
      assertThat(answer).as(path).containsIgnoringCase("content-type: application/problem+json");
      assertThat(answer).as(path).containsIgnoringCase("x-request-id: ");
    }
  }

  private static void tooLarge(Told told) {
    assertThat(told.status()).as(told.text()).isEqualTo(413);
    assertThat(told.at("/code")).isEqualTo("too-large");
    assertThat(told.at("/detail")).isEqualTo("at most 5 MB are taken");
  }
}
