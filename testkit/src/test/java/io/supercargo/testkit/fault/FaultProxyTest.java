package io.supercargo.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FaultProxyTest {
  private static final String TRUTH = "{\"text\":\"" + "真".repeat(500) + "\"}";

  private final LyingServer server = LyingServer.saying(Answer.json(TRUTH));
  private final FaultProxy proxy = FaultProxy.before(server.url());
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void close() {
    proxy.close();
    server.close();
  }

  @Test
  void passesRequestsAndAnswersUntouched() throws Exception {
    HttpResponse<String> answer = send(post("/orders", "{\"n\":1}"));

    assertThat(answer.body()).isEqualTo(TRUTH);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(server.lastRequest().body()).isEqualTo("{\"n\":1}");
    assertThat(proxy.tally()).isEqualTo(new Tally(1, 1, 1, 1, 0));
  }

  @Test
  void keepsConnectionsOpen() throws Exception {
    send(get("/a"));
    send(get("/b"));

    assertThat(proxy.tally()).isEqualTo(new Tally(1, 2, 2, 2, 0));
  }

  @Test
  void passesBodiesInChunks() throws Exception {
    HttpRequest chunked =
        HttpRequest.newBuilder(proxy.url().resolve("/"))
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(TRUTH)))
            .build();

    assertThat(send(chunked).statusCode()).isEqualTo(200);
    assertThat(server.lastRequest().body()).isEqualTo(TRUTH);
    assertThat(server.lastRequest().header("transfer-encoding")).isEqualTo("chunked");
  }

  @Test
  void headHasNoBody() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(proxy.url()).method("HEAD", BodyPublishers.noBody()).build();

    assertThat(send(head).statusCode()).isEqualTo(200);
    assertThat(send(get("/after")).body()).isEqualTo(TRUTH);
  }

  @Test
  void refusesConnectionsUntilToldOtherwise() throws Exception {
    send(get("/"));
    proxy.refuse();

    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> send(get("/")));
    proxy.accept();
    assertThat(send(get("/")).body()).isEqualTo(TRUTH);
  }

  @Test
  void resetBeforeTheRequestIsNeverSeenByTheServer() {
    proxy.always(Fault.RESET_BEFORE_REQUEST);

    assertThatIOException().isThrownBy(() -> send(post("/orders", "{}")));
    assertThat(server.requests()).isEmpty();
    assertThat(proxy.tally()).isEqualTo(new Tally(1, 1, 0, 0, 1));
  }

  @Test
  void lostAnswerWasGivenByTheServer() {
    proxy.always(Fault.LOSE_ANSWER);

    assertThatIOException().isThrownBy(() -> send(post("/orders", "{}")));
    assertThat(server.requests()).hasSize(1);
    assertThat(proxy.tally()).isEqualTo(new Tally(1, 1, 1, 0, 1));
  }

  @Test
  void cutAnswerEndsInTheMiddle() {
    proxy.always(Fault.CUT_ANSWER);

    assertThatIOException().isThrownBy(() -> send(post("/orders", "{}")));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void delayedAnswerComesTooLateForTheImpatient() {
    proxy.always(Fault.delay(Duration.ofHours(1)));

    assertThatExceptionOfType(HttpTimeoutException.class)
        .isThrownBy(() -> send(impatient(Duration.ofMillis(300))));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void delayedAnswerIsTheTruth() throws Exception {
    proxy.always(Fault.delay(Duration.ofMillis(20)));

    assertThat(send(get("/")).body()).isEqualTo(TRUTH);
  }

  @Test
  void trickledAnswerIsTheTruth() throws Exception {
    proxy.always(Fault.trickle(100, Duration.ofMillis(1)));

    assertThat(send(get("/")).body()).isEqualTo(TRUTH);
  }

  @Test
  void replacedAnswerIsSomethingElse() throws Exception {
    proxy.always(Fault.replace(Answer.html(502)));

    HttpResponse<String> answer = send(get("/"));

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).isEqualTo("<html><body><h1>502 Bad Gateway</h1></body></html>");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void scriptedFaultsComeOnceAndInOrder() throws Exception {
    proxy.next(Fault.NONE, Fault.replace(Answer.json(503, "{}")));

    assertThat(send(get("/")).statusCode()).isEqualTo(200);
    assertThat(send(get("/")).statusCode()).isEqualTo(503);
    assertThat(send(get("/")).statusCode()).isEqualTo(200);
    assertThat(proxy.tally().faults()).isEqualTo(1);
  }

  @Test
  void deadServerBreaksTheLine() {
    server.close();

    assertThatIOException().isThrownBy(() -> send(get("/")));
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(proxy.url().resolve(path)).build();
  }

  private HttpRequest impatient(Duration patience) {
    return HttpRequest.newBuilder(proxy.url()).timeout(patience).build();
  }

  /** The JDK's client asks again after a reset only where a request is safe; a POST is not. */
  private HttpRequest post(String path, String body) {
    URI address = proxy.url().resolve(path);
    return HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }
}
