package io.supercargo.http;

import io.supercargo.ports.provider.Allowance;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** Counts calls in one span of time after another. Its owner keeps threads apart. */
final class Tally {
  private final String per;
  private final OptionalLong limit;
  private final UnaryOperator<Instant> end;
  private long used;
  private Instant resets = Instant.MIN;

  /**
   * @param end the end of the span that holds a moment
   */
  Tally(String per, OptionalLong limit, UnaryOperator<Instant> end) {
    this.per = per;
    this.limit = limit;
    this.end = end;
  }

  /** Begins anew when the span is over. */
  void turnTo(Instant now) {
    if (!now.isBefore(resets)) {
      used = 0;
      resets = end.apply(now);
    }
  }

  boolean isUsedUp() {
    return limit.isPresent() && used >= limit.getAsLong();
  }

  void add(long calls) {
    used += calls;
  }

  long used() {
    return used;
  }

  Instant resets() {
    return resets;
  }

  OptionalLong limit() {
    return limit;
  }

  Allowance allowance() {
    return new Allowance(per, limit, used, resets);
  }

  @Override
  public String toString() {
    return "%d calls per %s".formatted(limit.orElse(used), per);
  }
}
