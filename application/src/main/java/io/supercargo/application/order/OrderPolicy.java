package io.supercargo.application.order;

import io.supercargo.domain.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The rules of this house for buying.
 *
 * @param quotesLast how long a quote can be ordered
 * @param longestFlight after which an answer that did not come will not come
 * @param lookUps how long after a lost answer the supplier is looked at; the last one repeats
 * @param passwordFree whether payment without a person is allowed
 * @param limits spending limits
 */
public record OrderPolicy(
    Duration quotesLast,
    Duration longestFlight,
    List<Duration> lookUps,
    boolean passwordFree,
    Limits limits) {
  public static final OrderPolicy USUAL =
      new OrderPolicy(
          Duration.ofMinutes(15),
          Duration.ofMinutes(2),
          List.of(
              Duration.ofSeconds(5),
              Duration.ofSeconds(30),
              Duration.ofMinutes(5),
              Duration.ofHours(1),
              Duration.ofDays(1)),
          false,
          Limits.NONE);

  public OrderPolicy {
    lookUps = List.copyOf(lookUps);
  }

  /**
   * How long to wait before another look.
   *
   * @param done how many were done
   */
  Duration nextLook(int done) {
    return lookUps.get(Math.min(done, lookUps.size() - 1));
  }

  /**
   * @param perOrder the most that one placement may cost
   * @param perDay the most that all placements of a day (UTC) may cost
   */
  public record Limits(Optional<Money> perOrder, Optional<Money> perDay) {
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());
  }
}
