package io.supercargo.sandbox.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.sandbox.SandboxSellers;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Does what sellers do. */
final class SellersDesk implements SandboxSellers {
  private static final String REFUNDED = "卖家退款";
  private static final String SENT_AFTER_ALL = "卖家已发货，退款关闭";

  private final Books books;
  private final Shelving shelves;
  private final Refusals refusals;
  private final Supplier<URI> publicUrl;

  SellersDesk(
      Books books, List<? extends Wares> wares, Refusals refusals, Supplier<URI> publicUrl) {
    this.books = books;
    this.shelves = new Shelving(books, wares, refusals);
    this.refusals = refusals;
    this.publicUrl = publicUrl;
  }

  @Override
  public Order ship(String orderId, OptionalLong pieces) {
    if (pieces.isPresent() && pieces.getAsLong() < 1) {
      throw new InvalidValue("pieces", pieces.getAsLong(), "1 or more");
    }
    return change(
        orderId,
        (deal, now) -> {
          refusals.require(deal, Stage.PAID);
          return new Loading(deal).send(pieces, now);
        },
        (verdicts, sent) ->
            verdicts.close(sent, Set.of(GoodsState.NOT_SENT), Author.SELLER, SENT_AFTER_ALL));
  }

  @Override
  public Order deliver(String orderId) {
    return change(
        orderId,
        (deal, now) -> {
          requireSent(deal);
          return new Loading(deal).arrive(now);
        });
  }

  @Override
  public Order lose(String orderId) {
    return change(
        orderId,
        (deal, now) -> {
          requireSent(deal);
          return new Loading(deal).lose(now).orElseThrow(() -> refusals.nothingOnItsWay(deal));
        });
  }

  private void requireSent(Deal deal) {
    if (!new Loading(deal).isUnderWay()) {
      refusals.require(deal, Stage.SENT);
    }
  }

  @Override
  public Order refund(String orderId) {
    return change(
        orderId,
        (deal, now) -> {
          if (deal.stage() != Stage.SENT && deal.stage() != Stage.RECEIVED) {
            refusals.require(deal, Stage.PAID);
          }
          return new Loading(deal)
              .withoutRest()
              .becomes(Stage.CLOSED, deal.course().endedAt(now, REFUNDED));
        },
        (verdicts, closed) ->
            verdicts.close(closed, EnumSet.allOf(GoodsState.class), Author.SELLER, REFUNDED));
  }

  @Override
  public Order reprice(String orderId, Money total) {
    if (total.compareTo(Money.fen(1)) < 0) {
      throw new InvalidValue("total", total, "0.01 or more");
    }
    return change(
        orderId,
        (deal, now) -> {
          refusals.require(deal, Stage.UNPAID);
          return deal.priced(deal.bill().adjustedTo(total));
        });
  }

  @Override
  public Goods goods(ProductId product) {
    return shelves.goods(product);
  }

  @Override
  public Goods restock(ProductId product, Variant variant, long pieces) {
    return shelves.restock(product, variant, pieces);
  }

  @Override
  public Goods reprice(ProductId product, int percent) {
    return shelves.reprice(product, percent);
  }

  @Override
  public Goods withdraw(ProductId product) {
    return shelves.offer(product, false);
  }

  @Override
  public Goods relist(ProductId product) {
    return shelves.offer(product, true);
  }

  private Order change(String orderId, BiFunction<Deal, Long, Deal> how) {
    return change(orderId, how, (verdicts, changed) -> {});
  }

  /**
   * @param then what becomes of refunds of the order
   */
  private Order change(
      String orderId, BiFunction<Deal, Long, Deal> how, BiConsumer<Verdicts, Deal> then) {
    Deal changed =
        books.use(
            clerk -> {
              Deal deal = clerk.deal(orderId).orElseThrow(() -> refusals.order(orderId));
              Deal after = how.apply(deal, clerk.now());
              clerk.write(after);
              then.accept(new Verdicts(clerk), after);
              return after;
            });
    return changed.order(publicUrl.get());
  }
}
