package io.supercargo.web.console;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A log with some calls in it. */
record KeptCalls(List<CallRecord> calls) implements CallLog {
  static final CallRecord GOOD =
      new CallRecord(
          "call-1",
          Instant.parse("2026-11-20T07:00:00Z"),
          Duration.ofMillis(42),
          "fake",
          Optional.of("keyword-query"),
          Optional.of("r-1"),
          new CallRecord.Sent(
              "POST",
              "http://localhost/search?word=it's",
              "Content-Type: application/json\nContent-Length: 9\naccess-key: ********",
              "{\"a\":\"b\"}"),
          Optional.of(new CallRecord.Received(200, "Server: x", "{\"hits\":[\"<b>bag</b>\"]}")),
          Optional.empty());

  static final CallRecord FAILED =
      new CallRecord(
          "call-2",
          Instant.parse("2026-11-20T07:30:00Z"),
          Duration.ofSeconds(10),
          "fake",
          Optional.empty(),
          Optional.empty(),
          new CallRecord.Sent("GET", "http://localhost/detail", "", ""),
          Optional.empty(),
          Optional.of("unavailable: no answer in time"));

  static KeptCalls of(CallRecord... calls) {
    return new KeptCalls(List.of(calls));
  }

  @Override
  public void record(Supplier<CallRecord> call) {}

  @Override
  public List<CallRecord> recent(Query query) {
    return calls.stream()
        .filter(call -> query.provider().map(call.provider()::equals).orElse(true))
        .filter(call -> !query.failedOnly() || call.failure().isPresent())
        .limit(query.limit())
        .toList();
  }

  @Override
  public Optional<CallRecord> find(String id) {
    return calls.stream().filter(call -> call.id().equals(id)).findFirst();
  }
}
