package io.supercargo.sandbox.trade;

import io.supercargo.ports.push.News.Happening;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order.
 *
 * @param before null for a new one
 * @param at by the market's clock
 */
record Change(@Nullable Deal before, Deal after, long at) implements Tidings {
  /** Empty for what customers are not told. */
  Optional<Happening> happening() {
    if (!after.course().isSeen(at)) {
      return Optional.empty();
    }
    Deal earlier = before;
    if (earlier == null) {
      return Optional.of(Happening.MADE);
    }
    return earlier.stage() == after.stage() ? detail(earlier) : Optional.of(step());
  }

  private Happening step() {
    return switch (after.stage()) {
      case UNPAID -> Happening.MADE;
      case PAID -> Happening.PAID;
      case SENT -> Happening.SENT;
      case RECEIVED -> Happening.RECEIVED;
      case COMPLETED -> Happening.COMPLETED;
      case CANCELLED -> Ripening.isUnpaid(after) ? Happening.EXPIRED : Happening.CANCELLED_BY_BUYER;
      case CLOSED -> Happening.CLOSED_BY_SELLER;
    };
  }

  private Optional<Happening> detail(Deal earlier) {
    if (!earlier.total().equals(after.total())) {
      return Optional.of(Happening.REPRICED);
    }
    if (parcels(earlier) < parcels(after)) {
      return Optional.of(Happening.PARTLY_SENT);
    }
    return arrived(earlier) < arrived(after) ? Optional.of(Happening.RECEIVED) : Optional.empty();
  }

  private static int parcels(Deal deal) {
    return new Loading(deal).parcels().size();
  }

  private static long arrived(Deal deal) {
    return deal.items().stream().filter(Item::received).count();
  }
}
