package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.GoodsState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** What of an order was sent, and what is still to be: it may go in parts. */
record Loading(Deal deal) {
  /** Whether its parcels are told apart: it goes in parts, or one was lost. */
  boolean isBegun() {
    return !deal.course().parts().isEmpty();
  }

  /** Whether more is to follow what was sent. */
  boolean isUnderWay() {
    return deal.stage() == Stage.PAID && isBegun();
  }

  /** Its parcels, the first that was sent first. */
  List<Load> parcels() {
    Course course = deal.course();
    Long sent = course.sent();
    return isBegun() || sent == null
        ? course.parts()
        : List.of(new Load(sent, pieces(Item::sent, Long.MAX_VALUE), course.delivered(), null));
  }

  /** Pieces of a line that are still to be sent. */
  long left(Item item) {
    return deal.course().sent() == null ? item.sent() - loaded(item) : 0;
  }

  /** Whether all of a line can stand so. */
  boolean fits(Item item, GoodsState goods) {
    return deal.stage() != Stage.PAID
        || (goods == GoodsState.NOT_SENT ? loaded(item) : left(item)) == 0;
  }

  /** Sends some more, in the order of the lines; with the last pieces the order is sent. */
  Deal send(OptionalLong most, long at) {
    long left = left();
    boolean whole = most.isEmpty() || most.getAsLong() >= left;
    if (whole && !isBegun()) {
      return deal.becomes(Stage.SENT, deal.course().sentAt(at));
    }
    Course more = deal.course().and(Load.sent(at, pieces(this::left, most.orElse(left))));
    return whole ? deal.becomes(Stage.SENT, more.sentAt(at)) : deal.becomes(Stage.PAID, more);
  }

  /** What is on its way arrives; where that is nothing, what was lost is found. */
  Deal arrive(long at) {
    if (!isBegun()) {
      return deal.becomes(Stage.SENT, deal.course().deliveredAt(at));
    }
    boolean found = parcels().stream().noneMatch(Load::isOnItsWay);
    Course then =
        deal.course()
            .loaded(
                parcels().stream()
                    .map(load -> load.isLost() && !found ? load : load.deliveredAt(at))
                    .toList());
    boolean whole = deal.stage() == Stage.SENT && isThere(then);
    return deal.becomes(deal.stage(), whole ? then.deliveredAt(at) : then);
  }

  /** Nobody knows any more where what is on its way is; empty where nothing is. */
  Optional<Deal> lose(long at) {
    return parcels().stream().anyMatch(Load::isOnItsWay)
        ? Optional.of(
            deal.becomes(
                deal.stage(),
                deal.course().loaded(parcels().stream().map(load -> load.lostAt(at)).toList())))
        : Optional.empty();
  }

  /** An order of which nothing is left to be sent, because that was given back, is sent. */
  Deal settled(long at) {
    if (!isUnderWay() || left() > 0) {
      return deal;
    }
    Course sent = deal.course().sentAt(at);
    return deal.becomes(Stage.SENT, isThere(sent) ? sent.deliveredAt(at) : sent);
  }

  /** Of an order that goes in parts, what was not sent is the seller's again. */
  Deal withoutRest() {
    return isBegun()
        ? deal.having(deal.items().stream().map(item -> item.without(left(item), false)).toList())
        : deal;
  }

  private static boolean isThere(Course course) {
    return course.parts().stream().allMatch(load -> load.delivered() != null);
  }

  private long left() {
    return deal.items().stream().mapToLong(this::left).sum();
  }

  private long loaded(Item item) {
    return deal.course().parts().stream().mapToLong(load -> load.of(item.id())).sum();
  }

  private List<Ask.Piece> pieces(ToLongFunction<Item> there, long most) {
    List<Ask.Piece> pieces = new ArrayList<>();
    long room = most;
    for (Item item : deal.items()) {
      long some = Math.min(room, there.applyAsLong(item));
      if (some > 0) {
        pieces.add(new Ask.Piece(item.id(), some));
        room -= some;
      }
    }
    return pieces;
  }
}
