package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.Fault;
import io.supercargo.testkit.fault.FaultProxy;
import io.supercargo.testkit.fault.LyingServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every carrier of calls keeps, over real sockets. */
abstract class CarrierContract {
  private static final Duration SHORT = Duration.ofMillis(300);

  private final LyingServer supplier = LyingServer.saying(Answer.json("{\"said\":\"成功\"}"));
  private final FaultProxy line = FaultProxy.before(supplier.url());
  private final Carrier carrier = carrier(LineConfig.to(supplier.url()));
  private final Carrier impatient = carrier(LineConfig.to(supplier.url()).within(SHORT, SHORT));

  abstract Carrier carrier(LineConfig config);

  @AfterEach
  void close() {
    carrier.close();
    impatient.close();
    line.close();
    supplier.close();
  }

  @Test
  void requestsArriveAsTheyWereWritten() throws IOException {
    RequestBody body = RequestBody.create("{\"q\":\"包\"}", MediaType.get("application/json"));
    Request request =
        asking(supplier.url(), "/a%20b?q=%E5%8C%85&p=[1,2]").post(body).header("sign", "x").build();
    carrier.newCall(request).execute().close();
    LyingServer.Request came = supplier.lastRequest();
    assertThat(came.method() + " " + came.path()).isEqualTo("POST /a%20b");
    assertThat(URI.create("/?" + came.query()).getQuery()).isEqualTo("q=包&p=[1,2]");
    assertThat(came.header("sign")).isEqualTo("x");
    assertThat(came.header("Host")).isEqualTo(supplier.url().getAuthority());
    assertThat(came.header("Content-Type")).startsWith("application/json");
    assertThat(came.body()).isEqualTo("{\"q\":\"包\"}");
  }

  @Test
  void answersComeWhole() throws IOException {
    supplier.always(new Answer(418, "text/plain; charset=utf-8", "茶".repeat(100_000)));
    Call call = call(supplier.url());
    try (Response answer = call.execute()) {
      assertThat(answer.code()).isEqualTo(418);
      assertThat(answer.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
      assertThat(answer.body().string()).isEqualTo("茶".repeat(100_000));
      assertThat(call.isExecuted()).isTrue();
    }
  }

  @Test
  void emptyAnswersAreEmpty() throws IOException {
    supplier.always(new Answer(204, "text/plain", ""));
    try (Response answer = call(supplier.url()).execute()) {
      assertThat(answer.code()).isEqualTo(204);
      assertThat(answer.body().bytes()).isEmpty();
    }
  }

  @Test
  void connectionsAreUsedAgain() throws IOException {
    for (int i = 0; i < 3; i++) {
      call(line.url()).execute().close();
    }
    assertThat(line.tally().connections()).isEqualTo(1);
  }

  @Test
  void refusalsToLogInAndElsewhereAreAnswers() throws IOException {
    for (int status : new int[] {302, 401, 500}) {
      supplier.next(Answer.json(status, "{}"));
      try (Response answer = call(supplier.url()).execute()) {
        assertThat(answer.code()).isEqualTo(status);
      }
    }
    assertThat(supplier.requests()).hasSize(3);
  }

  @Test
  void aLostAnswerIsNotAskedForAgain() {
    line.next(Fault.LOSE_ANSWER);
    Call call = call(line.url());
    assertThatThrownBy(call::execute).isInstanceOf(IOException.class);
    assertThat(supplier.requests()).hasSize(1);
  }

  @Test
  void halfABodyIsNoAnswer() {
    line.next(Fault.CUT_ANSWER);
    Call call = call(line.url());
    assertThatThrownBy(() -> call.execute().body().bytes()).isInstanceOf(IOException.class);
  }

  @Test
  void aTrickleEndsInTime() {
    line.next(Fault.trickle(1, Duration.ofMillis(100)));
    Call call = impatient.newCall(asking(line.url(), "/").build());
    assertThatThrownBy(() -> call.execute().body().bytes())
        .isInstanceOf(IOException.class)
        .hasMessage("timeout");
  }

  @Test
  void nobodyThereIsSaidSo() {
    line.refuse();
    Call call = call(line.url());
    assertThatThrownBy(call::execute).isInstanceOf(ConnectException.class);
  }

  @Test
  void aNameThatNobodyHasIsSaidSo() {
    Call call = call(URI.create("http://nobody.invalid"));
    assertThatThrownBy(call::execute).isInstanceOf(UnknownHostException.class);
  }

  @Test
  void whatIsCanceledIsNotSent() {
    Call call = call(supplier.url());
    call.cancel();
    assertThatThrownBy(call::execute).isInstanceOf(IOException.class).hasMessage("Canceled");
    assertThat(call.isCanceled()).isTrue();
    assertThat(supplier.requests()).isEmpty();
  }

  @Test
  void aCallIsMadeOnce() throws IOException {
    Call call = call(supplier.url());
    call.execute().close();
    assertThatThrownBy(call::execute)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Already Executed");
    call.clone().execute().close();
    assertThat(supplier.requests()).hasSize(2);
  }

  private Call call(URI server) {
    return carrier.newCall(asking(server, "/").build());
  }

  private static Request.Builder asking(URI server, String path) {
    return new Request.Builder().url(server + path);
  }
}
