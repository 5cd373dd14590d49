package io.supercargo.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LyingServerTest {
  private final LyingServer server = LyingServer.saying(Answer.json("{\"code\":200}"));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void saysTheSameEachTime() throws Exception {
    assertThat(ask("/a").body()).isEqualTo("{\"code\":200}");
    assertThat(ask("/b").body()).isEqualTo("{\"code\":200}");
  }

  @Test
  void saysSomethingElseOfAPath() throws Exception {
    server.on("/product", Answer.json("{\"code\":404}"));

    assertThat(ask("/product?id=1").body()).isEqualTo("{\"code\":404}");
    assertThat(ask("/else").body()).isEqualTo("{\"code\":200}");
  }

  @Test
  void followsItsScriptFirst() throws Exception {
    server.next(Answer.html(502), new Answer(204, "text/plain", "")).always(Answer.json("[]"));

    assertThat(ask("/").statusCode()).isEqualTo(502);
    assertThat(ask("/").statusCode()).isEqualTo(204);
    assertThat(ask("/").body()).isEqualTo("[]");
  }

  @Test
  void writesDownWhatItWasAsked() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.url().resolve("/search%20here?q=%E5%8C%85&page=1"))
            .header("access-key", "sandbox")
            .POST(BodyPublishers.ofString("{\"keyword\":\"包\"}"))
            .build();

    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

    LyingServer.Request seen = server.lastRequest();
    assertThat(seen.method()).isEqualTo("POST");
    assertThat(seen.path()).isEqualTo("/search%20here");
    assertThat(seen.query()).isEqualTo("q=%E5%8C%85&page=1");
    assertThat(seen.header("Access-Key")).isEqualTo("sandbox");
    assertThat(seen.header("absent")).isEmpty();
    assertThat(seen.body()).isEqualTo("{\"keyword\":\"包\"}");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void lastRequestFailsWhereNobodyAsked() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(server::lastRequest)
        .withMessage("nobody asked " + server.url());
  }

  private HttpResponse<String> ask(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(server.url().resolve(path)).build(), BodyHandlers.ofString());
  }
}
