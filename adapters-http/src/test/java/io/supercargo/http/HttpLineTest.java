package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.Fault;
import io.supercargo.testkit.fault.FaultProxy;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line makes of a supplier that lies, fails or does not answer, over real sockets. */
class HttpLineTest {
  private static final Answer GOOD = Answer.json("{\"code\":200,\"data\":{\"said\":\"好\"}}");

  private final LyingServer server = LyingServer.saying(GOOD);
  private final FaultProxy proxy = FaultProxy.before(server.url());
  private final Supplier supplier = Supplier.at(proxy.url());

  @AfterEach
  void close() {
    supplier.close();
    proxy.close();
    server.close();
  }

  @Test
  void anAnswerIsReadAndKeptAsItCame() {
    assertThat(supplier.ask("包").value()).isEqualTo("好");
    assertThat(supplier.ask("包").raw().text()).isEqualTo(GOOD.body());
    assertThat(server.lastRequest().path()).isEqualTo("/ask");
    assertThat(supplier.tell("包").value()).isEqualTo("好");
    assertThat(server.lastRequest().body()).isEqualTo("{\"said\":\"包\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<html><body>Bad</body></html> | the answer is not the JSON that its contract says:"
            + " Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number,"
            + " Array, Object or token 'null', 'true' or 'false'); it begins with"
            + " '<html><body>Bad</body></html>'",
        "`` | the answer is empty",
        "` ` | the answer is empty",
        "null | the answer is null",
        "{} | the answer is not the JSON that its contract says: code: missing (expected: a value);"
            + " it begins with '{}'",
        "[1] | the answer is not the JSON that its contract says: a list (expected: an object); it"
            + " begins with '[1]'",
        "{\"code\":\"yes\"} | the answer is not the JSON that its contract says: at code: 'yes'"
            + " (expected: a number); it begins with '{\"code\":\"yes\"}'",
        "{\"code\":200,\"data\":{\"prices\":[1,\"x\"]}} | the answer is not the JSON that its"
            + " contract says: at data.prices[1]: 'x' (expected: a number); it begins with"
            + " '{\"code\":200,\"data\":{\"prices\":[1,\"x\"]}}'"
      })
  void whatIsNotTheContractIsMalformed(String body, String reason) {
    server.always(new Answer(200, "text/html", body));
    SupplierFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(Kind.MALFORMED_RESPONSE);
    assertThat(failure).hasMessage("small: " + reason);
    assertThat(server.requests()).hasSize(1);
    assertThat(supplier.call().received().orElseThrow().status()).isEqualTo(200);
    assertThat(supplier.call().received().orElseThrow().body()).isEqualTo(body);
    assertThat(supplier.call().failure()).contains("small: " + reason);
  }

  @Test
  void noListHoldsANull() {
    server.always(Answer.json("{\"code\":200,\"data\":{\"prices\":[1,null]}}"));
    assertThat(failure()).hasMessageContaining("at data.prices[1]: nothing (expected: a number)");
  }

  @Test
  void bytesThatAreNoTextAreMalformed() {
    server.always(Answer.json("\u0000\u0000\u0001{\"code\":200}"));
    assertThat(failure().kind()).isEqualTo(Kind.MALFORMED_RESPONSE);
    assertThat(supplier.raw().call("ask", "").refusal().orElseThrow().kind())
        .isEqualTo(Kind.MALFORMED_RESPONSE);
  }

  @Test
  void valuesThatCannotBeAreMalformed() {
    server.always(Answer.json("{\"code\":200,\"data\":{}}"));
    assertThat(failure())
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessage(
            "small answered a value that its contract does not know: data.said: missing (expected:"
                + " a value)");
    server.always(Answer.json("{\"code\":200}"));
    assertThat(failure())
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessage(
            "small answered a value that its contract does not know:"
                + " no data; it begins with '{\"code\":200}'");
  }

  @Test
  void halfABodyIsNoAnswer() {
    proxy.always(Fault.CUT_ANSWER);
    assertThat(failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(server.requests()).hasSize(3);
    assertThat(supplier.calls()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "500,UNAVAILABLE,3",
    "502,UNAVAILABLE,3",
    "503,UNAVAILABLE,3",
    "400,INVALID,1",
    "422,INVALID,1",
    "401,UNAUTHENTICATED,1",
    "403,FORBIDDEN,1",
    "404,NOT_FOUND,1",
    "429,RATE_LIMITED,1",
    "302,MALFORMED_RESPONSE,1",
    "418,MALFORMED_RESPONSE,1"
  })
  void statusesAreSortedAndOnlySomeAskedAgain(int status, Kind kind, int attempts) {
    server.always(Answer.html(status));
    SupplierFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure)
        .hasMessage(
            "small answered HTTP %d: <html><body><h1>%d Bad Gateway</h1></body></html>"
                .formatted(status, status));
    assertThat(failure.origin().code()).contains("HTTP " + status);
    assertThat(server.requests()).hasSize(attempts);
    CallRecord call = supplier.call();
    assertThat(call.received().orElseThrow().status()).isEqualTo(status);
    assertThat(call.received().orElseThrow().body()).contains("Bad Gateway");
    assertThat(call.failure()).contains(failure.getMessage());
  }

  @Test
  void nothingIsNoSuccess() {
    server.always(new Answer(204, "application/json", ""));
    assertThat(failure())
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessage("small answered HTTP 204: no body");
  }

  @Test
  void aRefusalInTheEnvelopeIsNotAskedAgain() {
    server.always(Answer.json("{\"code\":9999}"));
    assertThat(failure())
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("small answered 9999");
    assertThat(server.requests()).hasSize(1);
    assertThat(supplier.call().received().orElseThrow().body()).isEqualTo("{\"code\":9999}");
    assertThat(supplier.call().failure()).contains("small answered 9999");
  }

  @Test
  void whoRefusesConnectionsIsUnavailable() {
    proxy.refuse();
    SupplierFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(failure).hasMessageStartingWith("small cannot be reached: ");
    assertThat(supplier.calls()).hasSize(3);
    assertThat(supplier.call().received()).isEmpty();
    assertThat(supplier.call().failure()).contains(failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "500,OUTCOME_UNKNOWN",
    "502,OUTCOME_UNKNOWN",
    "504,OUTCOME_UNKNOWN",
    "503,UNAVAILABLE",
    "429,RATE_LIMITED",
    "400,INVALID"
  })
  void aWriteIsToldOnceAndMayHaveBeenDone(int status, Kind kind) {
    server.always(Answer.html(status));
    assertThatThrownBy(() -> supplier.change("x"))
        .isInstanceOfSatisfying(
            SupplierFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aWriteWhoseAnswerIsLostMayHaveBeenDone() {
    proxy.next(Fault.LOSE_ANSWER);
    assertThatThrownBy(() -> supplier.change("x"))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class)
        .hasMessageEndingWith("; it may or may not have been done");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aWriteWhoseAnswerCannotBeReadMayHaveBeenDone() {
    server.always(Answer.json("{}"));
    assertThatThrownBy(() -> supplier.change("x"))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
  }

  @Test
  void aWriteThatNeverLeftIsUnavailable() {
    proxy.refuse();
    assertThatThrownBy(() -> supplier.change("x")).isInstanceOf(SupplierFailure.Unavailable.class);
  }

  @Test
  void aWriteThatIsRefusedInTheEnvelopeWasNotDone() {
    server.always(Answer.json("{\"code\":9999}"));
    assertThatThrownBy(() -> supplier.change("x")).isInstanceOf(SupplierFailure.Invalid.class);
  }

  @Test
  void aHostThatNobodyKnowsIsUnavailable() {
    try (Supplier nobody = Supplier.at(URI.create("http://nobody.invalid"))) {
      assertThatThrownBy(() -> nobody.ask("x"))
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessageStartingWith("small cannot be found: no such host ");
    }
  }

  @Test
  void whoAnswersAtTheSecondTimeIsForgiven() {
    proxy.next(Fault.LOSE_ANSWER, Fault.replace(Answer.html(503)));
    assertThat(supplier.ask("x").value()).isEqualTo("好");
    assertThat(server.requests()).hasSize(3);
    assertThat(supplier.calls()).hasSize(3);
    assertThat(supplier.calls().stream().filter(call -> call.failure().isPresent())).hasSize(2);
  }

  @Test
  void whoUsedUpTheTimeIsNotAskedAgain() {
    proxy.always(Fault.delay(Duration.ofMinutes(1)));
    Duration timeout = Duration.ofMillis(400);
    try (Supplier slow = Supplier.at(proxy.url(), line -> line.within(timeout, timeout))) {
      long start = System.nanoTime();
      assertThatThrownBy(() -> slow.ask("x"))
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessage("small did not answer in time");
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(380), Duration.ofMillis(1500));
      assertThat(slow.calls()).hasSize(1);
      assertThat(slow.call().failure()).contains("small did not answer in time");
    }
  }

  @Test
  void whoKeepsFailingIsLeftAlone() {
    assertThat(supplier.provider().circuit()).contains(Circuit.CLOSED);
    server.always(Answer.html(503));
    try (Supplier hasty = Supplier.at(proxy.url(), HttpLineTest::once)) {
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> hasty.ask("x")).hasMessageContaining("HTTP 503");
      }
      assertThat(hasty.provider().circuit()).contains(Circuit.OPEN);
      assertThatThrownBy(() -> hasty.ask("x"))
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessage("small has failed too often and is left alone for a while");
      assertThat(server.requests()).hasSize(20);
    }
  }

  @Test
  void refusalsDoNotOpenTheCircuit() {
    server.always(Answer.html(404));
    for (int i = 0; i < 50; i++) {
      assertThat(failure().kind()).isEqualTo(Kind.NOT_FOUND);
    }
    assertThat(supplier.provider().circuit()).contains(Circuit.CLOSED);
  }

  @Test
  void secretsAreNeitherSaidNorWrittenDown() {
    String echo = "{\"appSecret\": \"" + Supplier.SECRET + "\", \"mobile\":13800138000}";
    for (Answer answer :
        new Answer[] {
          Answer.json(401, echo),
          Answer.json(200, echo),
          Answer.json(200, "{\"code\":200," + echo.substring(1))
        }) {
      server.always(answer);
      assertThat(failure().getMessage()).doesNotContain(Supplier.SECRET, "13800138000");
    }
    assertThat(server.lastRequest().query()).contains("sign=" + Supplier.SECRET);
    assertThat(supplier.calls()).hasSize(3);
    assertThat(supplier.calls().toString()).doesNotContain(Supplier.SECRET, "13800138000");
    assertThat(supplier.call().sent().url()).endsWith("/ask?words=x&page=1&sign=********");
    assertThat(supplier.call().sent().headers()).contains("signature: ********");
    assertThat(supplier.raw().preview("tell", "{\"password\":\"p\"}").toString())
        .doesNotContain(Supplier.SECRET)
        .contains("{\"password\":\"********\"}");
  }

  @Test
  void aSecretThatTheLogCutsIsMaskedToo() {
    server.always(Answer.json(500, "{\"a\":\"" + "x".repeat(65_520) + "\",\"secret\":\"abcdef\"}"));
    assertThatThrownBy(
            () ->
                supplier
                    .raw()
                    .call("ask", "")
                    .refusal()
                    .map(
                        refusal -> {
                          throw refusal;
                        }))
        .hasMessageContaining("HTTP 500");
    assertThat(supplier.call().received().orElseThrow().body()).doesNotContain("\"secret\":\"a");
  }

  @Test
  void theLogTellsOperationCallerAndTime() {
    RequestIds.begin("request-7");
    try {
      supplier.tell("x");
    } finally {
      RequestIds.end();
    }
    CallRecord call = supplier.call();
    assertThat(call.operation()).contains("tell");
    assertThat(call.requestId()).contains("request-7");
    assertThat(call.provider()).isEqualTo("small");
    assertThat(call.at()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(call.sent().method()).isEqualTo("POST");
    assertThat(call.sent().body()).isEqualTo("{\"said\":\"x\"}");
    assertThat(call.received().orElseThrow().body()).isEqualTo(GOOD.body());
    assertThat(call.failure()).isEmpty();
  }

  @Test
  void rawCallsTellWhatCame() {
    assertThat(supplier.raw().call("ask", "{\"words\":\"包\",\"n\":[1]}").refusal()).isEmpty();
    assertThat(server.lastRequest().query()).startsWith("words=%E5%8C%85&n=");
    for (String broken : new String[] {"", "null", "{}", "<html>"}) {
      server.always(Answer.json(broken));
      assertThat(supplier.raw().call("ask", "").refusal().orElseThrow().kind())
          .as(broken)
          .isEqualTo(Kind.MALFORMED_RESPONSE);
    }
    server.always(Answer.json("{\"code\":7}"));
    assertThat(supplier.raw().call("ask", "").refusal().orElseThrow())
        .hasMessage("small answered 7");
    proxy.refuse();
    assertThatThrownBy(() -> supplier.raw().call("ask", ""))
        .isInstanceOf(SupplierFailure.Unavailable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | {} | operation: nothing (expected: one of ask, tell, only, pushed)",
        "pushed | {} | operation: pushed (expected: one that is called; this one is pushed to us)",
        "ask | [1] | data: [1] (expected: a JSON object)",
        "ask | {\"a\" | data: Unexpected end-of-input within/between Object entries (expected: a"
            + " JSON object)"
      })
  void rawCallsNameWhatIsWrong(String operation, String json, String message) {
    assertThatThrownBy(() -> supplier.raw().call(operation, json)).hasMessage(message);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void capabilitiesThatNoOperationServesAreUnsupported() {
    supplier.line.require(Capability.KEYWORD_SEARCH);
    assertThatThrownBy(() -> supplier.line.require(Capability.REFUND))
        .isInstanceOf(SupplierFailure.Unsupported.class);
    assertThat(supplier.provider().operations()).hasSize(4);
  }

  private SupplierFailure failure() {
    return catchThrowableOfType(SupplierFailure.class, () -> supplier.ask("x"));
  }

  private static LineConfig once(LineConfig line) {
    return new LineConfig(
        line.baseUrl(), line.connectTimeout(), line.callTimeout(), 1, Map.of(), Set.of());
  }
}
