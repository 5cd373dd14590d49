package io.supercargo.http;

import io.supercargo.ports.provider.Settings;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much a supplier is called at most.
 *
 * @param rate how fast calls may follow each other; empty for as fast as they come
 * @param concurrency calls under way at the same time
 * @param perMinute calls in a minute of the clock; empty for any number
 * @param perDay calls in a day of Beijing, where the suppliers reckon theirs; empty for any number
 */
public record Limits(
    Optional<Rate> rate, int concurrency, OptionalLong perMinute, OptionalLong perDay) {
  /** No limit but the number of connections. */
  public static final Limits USUAL =
      new Limits(
          Optional.empty(), Carrier.MOST_CONNECTIONS, OptionalLong.empty(), OptionalLong.empty());

  private static final int MOST = 1_000_000_000;

  /** Reads {@code rate-limit}, {@code concurrency} and {@code budget}. */
  static Limits read(Settings settings) {
    Settings budget = settings.section("budget");
    Limits limits =
        new Limits(
            Rate.read(settings, "rate-limit"),
            settings.number("concurrency", USUAL.concurrency, 1, USUAL.concurrency),
            calls(budget, "per-minute"),
            calls(budget, "per-day"));
    budget.noteUnknown();
    return limits;
  }

  private static OptionalLong calls(Settings budget, String key) {
    return budget.has(key)
        ? OptionalLong.of(budget.number(key, MOST, 1, MOST))
        : OptionalLong.empty();
  }
}
