package io.supercargo.http;

import io.supercargo.ports.store.MarketStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Writes down what a day's budget has used up. A hundredth of the budget is written as spent before
 * it is, so that few calls write, and a process that is killed forgets no call but may count some
 * that were never sent.
 */
final class DayBook {
  private static final String BUCKET = "budgets";
  private static final int PARTS = 100;

  private final MarketStore store;
  private final String provider;
  private long written;
  private Instant day = Instant.MIN;

  DayBook(MarketStore store, String provider) {
    this.store = store;
    this.provider = provider;
  }

  /** What was used up of the day that ends then. */
  long read(Instant end) {
    day = end;
    written =
        store
            .get(BUCKET, provider)
            .map(line -> new String(line, StandardCharsets.UTF_8).split(" "))
            .filter(line -> line.length == 2 && line[0].equals(end.toString()))
            .flatMap(line -> number(line[1]))
            .orElse(0L);
    return written;
  }

  /** Only a day that is limited is worth writing down. */
  void note(Tally tally) {
    if (tally.limit().isPresent() && (tally.used() > written || !tally.resets().equals(day))) {
      write(tally, tally.used() - 1 + Math.max(1, tally.limit().getAsLong() / PARTS));
    }
  }

  /** Writes down what was spent in truth. */
  void close(Tally tally) {
    if (tally.limit().isPresent() && written > tally.used() && tally.resets().equals(day)) {
      write(tally, tally.used());
    }
  }

  private void write(Tally tally, long used) {
    day = tally.resets();
    written = used;
    String line = day + " " + used;
    store.putAll(BUCKET, Map.of(provider, line.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
