package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is kept.
 *
 * @param paidBy where the money came from; null while nobody paid
 * @param relief what refunds did to it; null before the first
 */
record Deal(
    String id,
    Marketplace marketplace,
    Stage stage,
    Seller seller,
    Wish wish,
    List<Item> items,
    Bill bill,
    Course course,
    @Nullable Purse paidBy,
    @Nullable Relief relief) {
  Deal {
    items = List.copyOf(items);
  }

  /** Who sells, as it was when the order was placed. */
  record Seller(String id, String company, String place) {
    Shop shop() {
      return new Shop(new ShopId(id), Optional.of(company), Optional.of(place));
    }
  }

  /** Whose money it was. */
  enum Purse {
    /** The account's balance, without a person. */
    BALANCE,
    /** Somebody's who opened a payment page. */
    PAYER
  }

  Money total() {
    return bill.total();
  }

  /** Whether its goods are not for sale any more: they go back when nothing was sent. */
  boolean holdsGoods() {
    boolean sent = course.sent() != null || !course.parts().isEmpty();
    return stage != Stage.CANCELLED && (stage != Stage.CLOSED || sent);
  }

  /** Whether it has not ended without its goods. */
  boolean isAlive() {
    return stage != Stage.CANCELLED && stage != Stage.CLOSED;
  }

  /** What it has cost the account's balance. */
  Money spent() {
    return paidBy == Purse.BALANCE && stage != Stage.CLOSED
        ? total().plus(eased().money().times(-1))
        : Money.fen(0);
  }

  Relief eased() {
    return relief == null ? Relief.NONE : relief;
  }

  /** The same after a refund was asked for or decided. */
  Deal eased(Relief by) {
    return new Deal(id, marketplace, stage, seller, wish, items, bill, course, paidBy, by);
  }

  /** The same without goods that are the seller's again. */
  Deal without(Ask ask) {
    return having(items.stream().map(item -> less(item, ask)).toList());
  }

  /** The same with other lines. */
  Deal having(List<Item> lines) {
    return new Deal(id, marketplace, stage, seller, wish, lines, bill, course, paidBy, relief);
  }

  private static Item less(Item item, Ask ask) {
    return ask.pieces().stream()
        .filter(piece -> piece.item().equals(item.id()))
        .findFirst()
        .map(piece -> item.without(piece.quantity(), ask.goods() != GoodsState.NOT_SENT))
        .orElse(item);
  }

  /** A line that is known to be there. */
  Item item(String line) {
    return items.stream().filter(item -> item.id().equals(line)).findFirst().orElseThrow();
  }

  Deal priced(Bill other) {
    return new Deal(id, marketplace, stage, seller, wish, items, other, course, paidBy, relief);
  }

  Deal paid(Purse by, long at) {
    return new Deal(
        id, marketplace, Stage.PAID, seller, wish, items, bill, course.paidAt(at), by, relief);
  }

  /** The same, of which the buyer has said more. */
  Deal told(Map<String, String> more) {
    return new Deal(
        id, marketplace, stage, seller, wish.and(more), items, bill, course, paidBy, relief);
  }

  /** A transfer that is proved waits for somebody who finds it. */
  private String word() {
    return stage == Stage.UNPAID && wish.says(SandboxPaymentVouchers.NOTE)
        ? SandboxPaymentVouchers.PROVED
        : stage.word();
  }

  Deal becomes(Stage next, Course then) {
    return new Deal(id, marketplace, next, seller, wish, items, bill, then, paidBy, relief);
  }

  /** The same, of which some lines arrived; it is received when all did. */
  Deal received(List<String> lineIds, long at) {
    List<Item> after =
        items.stream()
            .map(it -> lineIds.isEmpty() || lineIds.contains(it.id()) ? it.arrived() : it)
            .toList();
    boolean whole = after.stream().allMatch(Item::received);
    return new Deal(
        id,
        marketplace,
        whole ? Stage.RECEIVED : stage,
        seller,
        wish,
        after,
        bill,
        whole ? course.receivedAt(at) : course,
        paidBy,
        relief);
  }

  Order order(URI publicUrl) {
    return new Order(
        id,
        stage.status(),
        word(),
        Optional.of(seller.shop()),
        items.stream().map(it -> it.line(marketplace, publicUrl)).toList(),
        bill.amounts(),
        Optional.of(wish.address().address()),
        course.times(),
        Optional.of(new Reference(wish.reference())),
        Optional.ofNullable(course.reason()),
        notes());
  }

  private Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>(wish.notes());
    if (course.delivered() != null) {
      notes.put("delivered", Instant.ofEpochMilli(course.delivered()).toString());
    }
    return notes;
  }
}
