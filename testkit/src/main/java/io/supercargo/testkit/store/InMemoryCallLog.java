package io.supercargo.testkit.store;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A call log that forgets when the process ends. Thread-safe. */
public final class InMemoryCallLog implements CallLog {
  private final NavigableMap<String, CallRecord> calls = new TreeMap<>();
  private final InstantSource clock;
  private final int count;
  private final Duration age;

  public InMemoryCallLog(InstantSource clock, int count, Duration age) {
    this.clock = clock;
    this.count = count;
    this.age = age;
  }

  @Override
  public synchronized void record(Supplier<CallRecord> call) {
    try {
      CallRecord made = call.get();
      calls.put(made.id(), made);
    } catch (RuntimeException broken) {
      // a log never fails the call
    }
    trim();
  }

  @Override
  public synchronized List<CallRecord> recent(Query query) {
    trim();
    return calls.descendingMap().values().stream()
        .filter(call -> query.provider().map(call.provider()::equals).orElse(true))
        .filter(call -> query.before().map(id -> call.id().compareTo(id) < 0).orElse(true))
        .filter(call -> query.isNamedBy(call.sent()))
        .filter(call -> !query.failedOnly() || call.failure().isPresent())
        .limit(query.limit())
        .toList();
  }

  @Override
  public synchronized Optional<CallRecord> find(String id) {
    trim();
    return Optional.ofNullable(calls.get(id));
  }

  @Override
  public synchronized int forget(String provider, List<String> names) {
    Query named = Query.naming(provider, names, Integer.MAX_VALUE);
    int before = calls.size();
    calls
        .values()
        .removeIf(
            call ->
                call.provider().equals(provider)
                    && (named.isNamedBy(call.sent())
                        || call.received().stream()
                            .anyMatch(told -> names.stream().anyMatch(told.body()::contains))));
    return before - calls.size();
  }

  private void trim() {
    Instant horizon = clock.instant().minus(age);
    calls.values().removeIf(call -> call.at().isBefore(horizon));
    while (calls.size() > count) {
      calls.pollFirstEntry();
    }
  }
}
