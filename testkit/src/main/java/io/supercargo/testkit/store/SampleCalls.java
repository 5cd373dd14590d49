package io.supercargo.testkit.store;

import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.CallRecord.Received;
import io.supercargo.ports.store.CallRecord.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Calls for tests, one a second. */
public final class SampleCalls {
  private static final Instant FIRST = Instant.parse("2026-11-20T11:00:00.000001Z");
  private static final Sent SENT =
      new Sent(
          "POST", "https://supplier.test/search?page=1", "nonce-str: ********", "{\"q\":\"包\"}");

  private SampleCalls() {}

  /** The call of one second, answered. */
  public static CallRecord call(int second) {
    return of("xport-main", second);
  }

  /** One with a request of its own. */
  public static CallRecord saying(int second, String url, String body) {
    CallRecord call = call(second);
    return new CallRecord(
        call.id(),
        call.at(),
        call.took(),
        call.provider(),
        call.operation(),
        call.requestId(),
        new Sent("POST", url, "", body),
        call.received(),
        call.failure());
  }

  public static CallRecord of(String provider, int second) {
    return new CallRecord(
        id(second),
        FIRST.plusSeconds(second),
        Duration.ofNanos(12_345_678),
        provider,
        Optional.of("searchKeyword"),
        Optional.of("request-1"),
        SENT,
        Optional.of(new Received(200, "content-type: application/json", "{\"code\":\"200\"}")),
        Optional.empty());
  }

  /** A call without an operation, a request or an answer. */
  public static CallRecord unanswered(int second) {
    return new CallRecord(
        id(second),
        FIRST.plusSeconds(second),
        Duration.ofSeconds(10),
        "xport-main",
        Optional.empty(),
        Optional.empty(),
        SENT,
        Optional.empty(),
        Optional.of("timeout"));
  }

  private static String id(int second) {
    String number = String.valueOf(second);
    return "call-" + "0".repeat(8 - number.length()) + number;
  }
}
