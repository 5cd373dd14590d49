package io.supercargo.application.provider;

import io.supercargo.domain.InvalidValue;
import java.time.Duration;
import java.util.Optional;

/**
 * How a caller wants to be answered.
 *
 * @param fresh whether nothing will do that was kept from before
 * @param patience how long the caller waits for a search; empty for as long as each provider may
 *     take
 */
public record Terms(boolean fresh, Optional<Duration> patience) {
  public static final Terms USUAL = new Terms(false, Optional.empty());
  public static final Terms FRESH = new Terms(true, Optional.empty());

  public Terms {
    patience.ifPresent(Terms::check);
  }

  public Terms within(Duration time) {
    return new Terms(fresh, Optional.of(time));
  }

  private static void check(Duration patience) {
    if (patience.isZero() || patience.isNegative()) {
      throw new InvalidValue("deadline", patience, "longer than none");
    }
  }
}
