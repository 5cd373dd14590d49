package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.Order;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order and when, in milliseconds of the market's clock.
 *
 * @param late whether it may be seen from {@code created} on only, which may lie ahead
 * @param reason why it ended early
 */
record Course(
    long created,
    boolean late,
    @Nullable Long paid,
    @Nullable Long sent,
    @Nullable Long delivered,
    @Nullable Long received,
    @Nullable Long ended,
    @Nullable String reason) {
  static Course from(long created, boolean late) {
    return new Course(created, late, null, null, null, null, null, null);
  }

  Course paidAt(long at) {
    return new Course(created, late, at, sent, delivered, received, ended, reason);
  }

  Course sentAt(long at) {
    return new Course(created, late, paid, at, delivered, received, ended, reason);
  }

  Course deliveredAt(long at) {
    return new Course(created, late, paid, sent, at, received, ended, reason);
  }

  Course receivedAt(long at) {
    return new Course(created, late, paid, sent, delivered, at, ended, reason);
  }

  Course endedAt(long at, @Nullable String why) {
    return new Course(created, late, paid, sent, delivered, received, at, why);
  }

  boolean isSeen(long now) {
    return !late || created <= now;
  }

  Order.Times times() {
    return new Order.Times(
        Instant.ofEpochMilli(created), time(paid), time(sent), time(received), time(ended));
  }

  private static Optional<Instant> time(@Nullable Long at) {
    return Optional.ofNullable(at).map(Instant::ofEpochMilli);
  }
}
