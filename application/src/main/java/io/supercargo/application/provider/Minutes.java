package io.supercargo.application.provider;

import io.supercargo.application.provider.LastHour.Minute;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The minutes of one provider. Thread-safe; nobody holds it for longer than a few steps. */
final class Minutes {
  private static final int MOST = 60;

  /** Enough to tell what is usual. */
  private static final int SAMPLES = 64;

  private final Deque<Tally> tallies = new ArrayDeque<>();

  /** What is counted of one minute. */
  private static final class Tally {
    private final Instant from;
    private final long[] nanos = new long[SAMPLES];
    private long asked;
    private long failures;
    private long slowest;

    Tally(Instant from) {
      this.from = from;
    }

    void add(long took, boolean failed) {
      nanos[(int) (asked % SAMPLES)] = took;
      asked++;
      failures += failed ? 1 : 0;
      slowest = Math.max(slowest, took);
    }

    Minute minute() {
      long[] measured = Arrays.copyOf(nanos, (int) Math.min(asked, SAMPLES));
      Arrays.sort(measured);
      Duration usual = Duration.ofNanos(measured[(measured.length - 1) / 2]);
      return new Minute(from, asked, failures, usual, Duration.ofNanos(slowest));
    }
  }

  synchronized void add(Instant at, Duration took, boolean failed) {
    Tally last = tallies.peekLast();
    if (last == null || !at.isBefore(last.from.plus(1, ChronoUnit.MINUTES))) {
      last = new Tally(at.truncatedTo(ChronoUnit.MINUTES));
      tallies.addLast(last);
      if (tallies.size() > MOST) {
        tallies.removeFirst();
      }
    }
    last.add(took.toNanos(), failed);
  }

  synchronized List<Minute> since(Instant first) {
    return tallies.stream()
        .filter(tally -> !tally.from.isBefore(first))
        .map(Tally::minute)
        .toList();
  }
}
