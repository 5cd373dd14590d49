package io.supercargo.sandbox.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
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
  private static final int HIGHEST_PERCENT = 10_000;

  private final Books books;
  private final List<? extends Wares> wares;
  private final Refusals refusals;
  private final Supplier<URI> publicUrl;

  SellersDesk(
      Books books, List<? extends Wares> wares, Refusals refusals, Supplier<URI> publicUrl) {
    this.books = books;
    this.wares = wares;
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
  public void restock(ProductId product, Variant variant, long pieces) {
    if (pieces < 0) {
      throw new InvalidValue("pieces", pieces, ">= 0");
    }
    Pick pick = Pick.of(new OrderLine(product, variant, 1), wares(product), refusals);
    books.use(
        clerk -> {
          long more = pieces - pick.at(clerk.ledger()::today).left();
          Tag tag = clerk.ledger().tag(pick.listing().id()).adding(pick.variant(), more);
          clerk.write(tag);
          return tag;
        });
  }

  @Override
  public void reprice(ProductId product, int percent) {
    if (percent < 1 || percent > HIGHEST_PERCENT) {
      throw new InvalidValue("percent", percent, "1 to " + HIGHEST_PERCENT);
    }
    long offer = wares(product).founded(product).orElseThrow(() -> refusals.product(product)).id();
    books.use(
        clerk -> {
          Tag tag = clerk.ledger().tag(offer).at(percent);
          clerk.write(tag);
          return tag;
        });
  }

  private Wares wares(ProductId product) {
    return wares.stream()
        .filter(it -> it.marketplace() == product.marketplace())
        .findFirst()
        .orElseThrow(() -> refusals.product(product));
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
