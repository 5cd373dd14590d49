package io.supercargo.application.follow;

import io.supercargo.domain.order.KnownOrder;
import java.time.Duration;
import java.time.Instant;

/**
 * How often orders are read again without being told to.
 *
 * @param young how long the youngest wait from look to look
 * @param middling the same after {@code youth}
 * @param old the same after {@code midlife}
 * @param youth until when an order is young
 * @param midlife until when it is not old
 * @param perMinute how many orders of one supplier a node reads at most
 */
public record Pace(
    Duration young,
    Duration middling,
    Duration old,
    Duration youth,
    Duration midlife,
    int perMinute) {
  public static final Pace USUAL =
      new Pace(
          Duration.ofMinutes(2),
          Duration.ofMinutes(15),
          Duration.ofHours(4),
          Duration.ofHours(2),
          Duration.ofDays(3),
          60);

  /** When an order is to be read next. */
  public Instant next(KnownOrder order, Instant now) {
    Duration age = Duration.between(order.created(), now);
    if (age.compareTo(youth) < 0) {
      return now.plus(young);
    }
    return now.plus(age.compareTo(midlife) < 0 ? middling : old);
  }
}
