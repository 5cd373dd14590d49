package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Operation.Use;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final Served SERVED =
      Served.over(
          Map.of(),
          KeptCalls.of(
              call("read", "search", "sign=s1&timestamp=1", "{\"word\":\"bag\"}"),
              call("form", "search", "", "word=%E5%8C%85&sign=s1"),
              call("write", "order", "", "{\"word\":\"bag\"}"),
              call("masked", "search", "", "{\"phone\":\"130******19\"}"),
              call("cut", "search", "", "{\"word\":\"ba")),
          provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void aReadIsAskedAgainWithASignatureOfItsOwn() {
    assertThat(get("read").text()).contains("/calls/read/replay");

    Told told = again("read");

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.text())
        .contains("The answer now", "{&quot;word&quot;:&quot;bag&quot;}")
        .doesNotContain("s1&quot;}");
    assertThat(again("form").text()).contains("{&quot;word&quot;:&quot;包&quot;}");
  }

  @Test
  void whatChangesSomethingOrWasNotLoggedWholeIsNot() {
    for (String id : List.of("write", "masked", "cut")) {
      assertThat(get(id).text()).as(id).doesNotContain("/replay\"");
      Told told = again(id);
      assertThat(told.status()).isEqualTo(400);
      assertThat(told.text())
          .contains("call: " + id + " (expected: one that only reads and is logged whole)");
    }
    assertThat(again("nobody").status()).isEqualTo(404);
  }

  private static Told get(String id) {
    return SERVED.get("/calls/" + id, "Accept", "text/html", "Cookie", "ui=en");
  }

  private static Told again(String id) {
    return SERVED.post(
        "/calls/" + id + "/replay",
        "application/x-www-form-urlencoded",
        "",
        "Accept",
        "text/html",
        "Cookie",
        "ui=en");
  }

  private static CallRecord call(String id, String operation, String query, String body) {
    return new CallRecord(
        id,
        Instant.parse("2026-11-20T07:00:00Z"),
        Duration.ofMillis(4),
        "wired",
        Optional.of(operation),
        Optional.empty(),
        new CallRecord.Sent(
            "POST", "https://wire.example.org/" + operation + "?" + query, "", body),
        Optional.of(new CallRecord.Received(200, "", "{}")),
        Optional.empty());
  }

  private static Provider provider() {
    return Provider.named("wired", "wired")
        .with(RawCalls.class, new Echo())
        .operations(List.of(operation("search", Use.READ), operation("order", Use.WRITE)))
        .build();
  }

  private static Operation operation(String name, Use use) {
    return new Operation(
        name,
        "product",
        Optional.empty(),
        use,
        "POST",
        "/" + name,
        Evidence.DOCUMENTED,
        List.of(),
        Optional.empty());
  }

  /** Answers with what it was asked. */
  private record Echo() implements RawCalls {
    @Override
    public Answer call(String operation, String json) {
      return Answer.of(200, "asked: " + json);
    }

    @Override
    public Request preview(String operation, String json) {
      return new Request(
          "POST", "https://wire.example.org/" + operation, List.of(), "sign=s2&timestamp=2");
    }
  }
}
