package io.supercargo.sandbox.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;

/** Runs with the clock of the house, and may be ahead of it. */
record MarketClock(Books books) implements SandboxClock {
  private static final Duration MOST = Duration.ofDays(3660);

  @Override
  public Instant now() {
    return books.instant();
  }

  @Override
  public Instant advance(Duration by) {
    if (by.isNegative() || by.compareTo(MOST) > 0) {
      throw new InvalidValue("by", by, "PT0S to " + MOST);
    }
    books.use(
        clerk -> {
          Duration ahead = clerk.ledger().ahead().plus(by);
          clerk.setAhead(ahead);
          return ahead;
        });
    return books.use(clerk -> Instant.ofEpochMilli(clerk.now()));
  }
}
