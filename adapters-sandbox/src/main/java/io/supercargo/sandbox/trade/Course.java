package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order and when, in milliseconds of the market's clock.
 *
 * @param late whether it may be seen from {@code created} on only, which may lie ahead
 * @param sent when the last of it was
 * @param delivered when the last of it was
 * @param reason why it ended early
 * @param loads its parcels, where it goes in parts or one was lost; null elsewhere
 */
record Course(
    long created,
    boolean late,
    @Nullable Long paid,
    @Nullable Long sent,
    @Nullable Long delivered,
    @Nullable Long received,
    @Nullable Long ended,
    @Nullable String reason,
    @Nullable List<Load> loads) {
  Course {
    loads = loads == null ? null : List.copyOf(loads);
  }

  static Course from(long created, boolean late) {
    return new Course(created, late, null, null, null, null, null, null, null);
  }

  Course paidAt(long at) {
    return new Course(created, late, at, sent, delivered, received, ended, reason, loads);
  }

  Course sentAt(long at) {
    return new Course(created, late, paid, at, delivered, received, ended, reason, loads);
  }

  Course deliveredAt(long at) {
    return new Course(created, late, paid, sent, at, received, ended, reason, loads);
  }

  /** Its parcels; none where it was sent at once and never lost, or not at all. */
  List<Load> parts() {
    return loads == null ? List.of() : loads;
  }

  /** The same with one parcel more. */
  Course and(Load load) {
    List<Load> more = new ArrayList<>(parts());
    more.add(load);
    return loaded(more);
  }

  /** The same with other parcels. */
  Course loaded(List<Load> parcels) {
    return new Course(created, late, paid, sent, delivered, received, ended, reason, parcels);
  }

  Course receivedAt(long at) {
    return new Course(created, late, paid, sent, delivered, at, ended, reason, loads);
  }

  Course endedAt(long at, @Nullable String why) {
    return new Course(created, late, paid, sent, delivered, received, at, why, loads);
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
