package io.supercargo.store;

import io.supercargo.store.CallTable.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Keeps the table of calls within its limits. Used by one thread. */
final class CallTrim {
  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final int EVERY_WRITTEN = 500;

  /** Small, because H2 writes what a long deletion deletes to the file over and over again. */
  private static final int DELETED_AT_ONCE = 50;

  private final CallTable table;
  private final InstantSource clock;
  private final CallLogLimits limits;
  private Instant due;
  private int written;

  CallTrim(CallTable table, InstantSource clock, CallLogLimits limits) {
    this.table = table;
    this.clock = clock;
    this.limits = limits;
    this.due = clock.instant();
  }

  void wrote(int calls) {
    written += calls;
  }

  /** Trims when enough was written or enough time has passed. */
  void trimIfDue() {
    Instant now = clock.instant();
    if (written < EVERY_WRITTEN && now.isBefore(due)) {
      return;
    }
    due = now.plus(EVERY);
    written = 0;
    long excess = table.count() - limits.count();
    int deleted;
    do {
      deleted = deleteOldest(excess, now.minus(limits.age()));
      excess -= deleted;
    } while (deleted > 0);
  }

  private int deleteOldest(long excess, Instant horizon) {
    List<Entry> oldest = table.oldest(DELETED_AT_ONCE);
    int end = 0;
    while (end < oldest.size() && (end < excess || oldest.get(end).at().isBefore(horizon))) {
      end++;
    }
    return end == 0 ? 0 : table.deleteUpTo(oldest.get(end - 1).id());
  }
}
