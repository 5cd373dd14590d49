package io.supercargo.http;

import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import io.supercargo.ports.provider.Allowance;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How many calls a supplier is sent in a minute and in a day. What the day has used up outlives the
 * process. Thread-safe; each node counts for itself.
 */
final class Budget implements AutoCloseable {
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final String provider;
  private final InstantSource clock;
  private final Tally minute;
  private final Tally day;
  private final DayBook book;

  Budget(String provider, Limits limits, InstantSource clock, DayBook book) {
    this.provider = provider;
    this.clock = clock;
    this.minute = new Tally("minute", limits.perMinute(), Budget::endOfMinute);
    this.day = new Tally("day", limits.perDay(), Budget::endOfDay);
    this.book = book;
    day.turnTo(clock.instant());
    day.add(book.read(day.resets()));
  }

  /**
   * Counts a call that is about to be sent.
   *
   * @throws RateLimited when the budget is used up; nothing is counted then
   */
  synchronized void spend() {
    Instant now = clock.instant();
    for (Tally tally : List.of(day, minute)) {
      tally.turnTo(now);
      if (tally.isUsedUp()) {
        throw usedUp(tally);
      }
    }
    minute.add(1);
    day.add(1);
    book.note(day);
  }

  synchronized List<Allowance> allowances() {
    Instant now = clock.instant();
    minute.turnTo(now);
    day.turnTo(now);
    return List.of(minute.allowance(), day.allowance());
  }

  @Override
  public synchronized void close() {
    book.close(day);
  }

  private RateLimited usedUp(Tally tally) {
    return new RateLimited(
        Origin.of(provider),
        Optional.of(tally.resets()),
        "%s: the budget of %s is used up until %s; nothing was sent"
            .formatted(provider, tally, tally.resets()));
  }

  private static Instant endOfMinute(Instant now) {
    return now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }

  private static Instant endOfDay(Instant now) {
    return now.atOffset(BEIJING).truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
  }
}
