package io.supercargo.sandbox.trade;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** What happens to orders by the passing of time alone. */
record Ripening(Duration unpaidFor) {
  private static final String NOT_PAID = "买家超时未付款";

  /** How long after receipt an order is over. */
  private static final Duration AFTER_RECEIPT = Duration.ofDays(1);

  /** How long after delivery a silent buyer is taken to have received. */
  private static final Duration AFTER_DELIVERY = Duration.ofDays(10);

  /** When something happens to an order that nobody touches. */
  OptionalLong due(Deal deal) {
    OptionalLong due = alone(deal);
    return deal.eased().open() > 0
        ? OptionalLong.empty()
        : due.isEmpty() ? due : OptionalLong.of(Math.max(due.getAsLong(), deal.eased().since()));
  }

  /** As if there were no refunds: while one is open, nobody's time runs out. */
  private OptionalLong alone(Deal deal) {
    Course course = deal.course();
    if (deal.stage() == Stage.UNPAID) {
      return OptionalLong.of(course.created() + unpaidFor.toMillis());
    }
    if (deal.stage() == Stage.SENT && course.delivered() != null) {
      return OptionalLong.of(course.delivered() + AFTER_DELIVERY.toMillis());
    }
    if (deal.stage() == Stage.RECEIVED && course.received() != null) {
      return OptionalLong.of(course.received() + AFTER_RECEIPT.toMillis());
    }
    return OptionalLong.empty();
  }

  /** Whether an order ended because nobody paid in time. */
  static boolean isUnpaid(Deal deal) {
    return NOT_PAID.equals(deal.course().reason());
  }

  /** The order after that. */
  static Deal ripe(Deal deal, long at) {
    return switch (deal.stage()) {
      case UNPAID -> deal.becomes(Stage.CANCELLED, deal.course().endedAt(at, NOT_PAID));
      case SENT -> deal.received(List.of(), at);
      case RECEIVED -> deal.becomes(Stage.COMPLETED, deal.course().endedAt(at, null));
      case PAID, COMPLETED, CANCELLED, CLOSED ->
          throw new IllegalStateException("nothing happens to " + deal.id() + " by itself");
    };
  }
}
