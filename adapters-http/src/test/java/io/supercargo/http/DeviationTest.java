package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.provider.Settings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What configuration says of a supplier that does otherwise than the table. */
class DeviationTest {
  private static final URI ELSEWHERE = URI.create("http://nobody.invalid");

  private final LyingServer server =
      LyingServer.saying(Answer.json("{\"code\":200,\"data\":{\"said\":\"好\"}}"));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anotherPathIsAsked() {
    try (Supplier supplier = supplier("ask", Map.of("path", "/v9/ask"))) {
      assertThat(supplier.ask("包").value()).isEqualTo("好");
      assertThat(server.lastRequest().path()).isEqualTo("/v9/ask");
      assertThat(server.lastRequest().query()).startsWith("words=%E5%8C%85&page=1");
      supplier.raw().call("ask", "{}");
      assertThat(server.lastRequest().path()).isEqualTo("/v9/ask");
      supplier.tell("x");
      assertThat(server.lastRequest().path()).isEqualTo("/tell");
    }
  }

  @Test
  void queryParametersAreRenamedBeforeTheyAreSigned() {
    Map<String, Object> names = Map.of("words", "page", "page", "words");
    try (Supplier supplier = supplier("ask", Map.of("request", names))) {
      supplier.ask("a b&c");
      assertThat(server.lastRequest().query()).isEqualTo("page=a%20b%26c&words=1&sign=s3cret-key");
    }
  }

  @Test
  void aPathMayBringAQuery() {
    Map<String, Object> deviation =
        Map.of("path", "/router?method=ask", "request", Map.of("words", "q"));
    try (Supplier supplier = supplier("ask", deviation)) {
      supplier.ask("x");
      assertThat(server.lastRequest().query()).startsWith("method=ask&q=x&page=1");
    }
  }

  @Test
  void fieldsOfTheBodyAreRenamed() {
    try (Supplier supplier = supplier("tell", Map.of("request", Map.of("said", "text")))) {
      supplier.tell("x");
      assertThat(server.lastRequest().body()).isEqualTo("{\"text\":\"x\"}");
    }
  }

  @Test
  void fieldsOfTheAnswerAreRenamedHoweverDeep() {
    server.always(Answer.json("{\"status\":200,\"data\":{\"text\":\"好\",\"said\":\"no\"}}"));
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("status", "code");
    names.put("text", "said");
    names.put("said", "text");
    try (Supplier supplier = supplier("ask", Map.of("answer", names))) {
      assertThat(supplier.ask("x").value()).isEqualTo("好");
      assertThat(supplier.ask("x").raw().text()).contains("\"status\":200");
    }
  }

  @Test
  void brokenAnswersStayBroken() {
    server.always(Answer.html(200));
    try (Supplier supplier = supplier("ask", Map.of("answer", Map.of("a", "b")))) {
      assertThatThrownBy(() -> supplier.ask("x"))
          .hasMessageContaining("the answer is not the JSON that its contract says");
      server.always(Answer.json(""));
      assertThatThrownBy(() -> supplier.ask("x")).hasMessage("small: the answer is empty");
    }
  }

  @Test
  void everyProblemIsNoted() {
    Settings settings =
        Settings.of(
            "providers.small",
            Map.of(
                "operations",
                Map.of(
                    "asc", Map.of(),
                    "tell", Map.of("path", "tell", "anser", Map.of("a", "b"))),
                "attempts",
                "11"));
    LineConfig.read(settings, ELSEWHERE, table());
    assertThat(settings.problems())
        .map(problem -> problem.path() + ": " + problem.message())
        .containsExactlyInAnyOrder(
            "providers.small.attempts: 11 (expected: a whole number from 1 to 10)",
            "providers.small.operations.asc: unknown key (did you mean ask?)",
            "providers.small.operations.tell.anser: unknown key (did you mean answer?)",
            "providers.small.operations.tell.path: tell (expected: a path that begins with /)");
  }

  private Supplier supplier(String operation, Map<String, Object> deviation) {
    Settings settings =
        Settings.of("providers.small", Map.of("operations", Map.of(operation, deviation)));
    LineConfig config = LineConfig.read(settings, server.url(), table());
    settings.done();
    return new Supplier(config);
  }

  private static OperationTable table() {
    return OperationTable.of(Supplier.class, "one");
  }
}
