package io.supercargo.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the calls that the log could not keep, and says so once in a while. Thread-safe. */
final class LostCalls {
  private static final Logger LOG = LoggerFactory.getLogger(LostCalls.class);
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final LongAdder lost = new LongAdder();
  private final InstantSource clock;
  private String reason = "too many calls at once";
  private Instant silentUntil = Instant.MIN;
  private long told;

  LostCalls(InstantSource clock) {
    this.clock = clock;
  }

  /** Cheap: called for every call when the log is full. */
  void add() {
    lost.increment();
  }

  synchronized void add(int calls, RuntimeException cause) {
    lost.add(calls);
    reason = String.valueOf(cause.getMessage());
  }

  long sum() {
    return lost.sum();
  }

  synchronized void tell() {
    long sum = lost.sum();
    Instant now = clock.instant();
    if (sum > told && !now.isBefore(silentUntil)) {
      LOG.warn("{} calls are missing from the call log: {}", sum - told, reason);
      told = sum;
      silentUntil = now.plus(QUIET);
      reason = "too many calls at once";
    }
  }
}
