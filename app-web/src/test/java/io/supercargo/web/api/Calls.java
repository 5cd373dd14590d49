package io.supercargo.web.api;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A log that holds what a test puts there. */
final class Calls implements CallLog {
  private final List<CallRecord> calls = new ArrayList<>();

  /** Five calls: every second of them got no answer. */
  static Calls five() {
    Calls calls = new Calls();
    for (int i = 1; i <= 5; i++) {
      CallRecord call = call(i);
      calls.record(() -> call);
    }
    return calls;
  }

  @Override
  public void record(Supplier<CallRecord> call) {
    calls.add(call.get());
  }

  @Override
  public List<CallRecord> recent(Query query) {
    return calls.stream()
        .filter(call -> query.provider().map(call.provider()::equals).orElse(true))
        .filter(call -> !query.failedOnly() || call.failure().isPresent())
        .filter(call -> query.before().map(id -> call.id().compareTo(id) < 0).orElse(true))
        .sorted(Comparator.comparing(CallRecord::id).reversed())
        .limit(query.limit())
        .toList();
  }

  @Override
  public Optional<CallRecord> find(String id) {
    return calls.stream().filter(call -> call.id().equals(id)).findFirst();
  }

  private static CallRecord call(int number) {
    boolean answered = number % 2 == 1;
    return new CallRecord(
        "call_" + number,
        Instant.parse("2026-11-20T08:00:00Z").plusSeconds(number),
        Duration.ofMillis(100L + number),
        answered ? "wired" : "other",
        Optional.of("echo"),
        Optional.of("r-" + number),
        new CallRecord.Sent("POST", "https://wire.example.org/echo", "sign: ********", "{}"),
        answered
            ? Optional.of(new CallRecord.Received(200, "content-type: application/json", "{}"))
            : Optional.empty(),
        answered ? Optional.empty() : Optional.of("no answer within 10 s"));
  }
}
