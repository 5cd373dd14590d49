package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.Optional;

/** How much more than it was quoted a thing may cost. */
public record PriceGuard(Money tolerance) {
  public static final PriceGuard STRICT = new PriceGuard(Money.fen(0));

  public PriceGuard {
    if (tolerance.isNegative()) {
      throw new InvalidValue("maxPriceIncrease", tolerance, "0 or more");
    }
  }

  /** Whether a price is more than was agreed to. */
  public boolean refuses(Money quoted, Money now) {
    return now.compareTo(quoted.plus(tolerance)) > 0;
  }

  /** The line, freight or fees that cost too much now, or the total when their sum does. */
  public Optional<Rise> rise(QuotedOrder quoted, QuotedOrder now) {
    return refuses(quoted.total(), now.total())
        ? Optional.of(new Rise(quoted.total(), now.total()))
        : Optional.empty();
  }

  public record Rise(Money quoted, Money now) {}
}
