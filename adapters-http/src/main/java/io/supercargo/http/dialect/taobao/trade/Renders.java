package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.http.dialect.taobao.trade.WireRender.WireItemPrice;
import io.supercargo.http.dialect.taobao.trade.WireRender.WirePrice;
import io.supercargo.http.dialect.taobao.trade.WireRender.WireRenderItem;
import io.supercargo.http.dialect.taobao.trade.WireRender.WireUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what orders would cost; {@link RenderPrinter} goes the other way. */
public final class Renders {
  private final List<Named> left;

  private Renders(List<Named> asked) {
    this.left = new ArrayList<>(asked);
  }

  /**
   * @param asked all lines that were asked for
   * @throws InvalidValue for an answer about something else
   */
  public static Quote read(WireRender wire, List<Named> asked) {
    Renders renders = new Renders(asked);
    List<QuotedOrder> orders = new ArrayList<>();
    for (WireRenderItem item :
        requireNonNullElse(wire.renderItemList(), List.<WireRenderItem>of())) {
      orders.add(renders.order(item));
    }
    if (!orders.isEmpty()) {
      Money total = price("totalRealPayPrice", wire.totalRealPayPrice());
      orders.set(0, adjusted(orders.get(0), Cents.minus(total, new Quote(orders).total())));
    }
    List<WireUnavailable> refused =
        requireNonNullElse(wire.unavailableSkuList(), List.<WireUnavailable>of());
    if (!refused.isEmpty()) {
      orders.add(renders.refused(refused));
    }
    return new Quote(orders);
  }

  private QuotedOrder order(WireRenderItem wire) {
    List<QuotedLine> lines =
        requireNonNullElse(wire.itemPriceInfos(), List.<WireItemPrice>of()).stream()
            .map(this::line)
            .toList();
    Money goods =
        lines.stream()
            .map(QuotedLine::amount)
            .reduce(Money::plus)
            .orElseThrow(() -> new InvalidValue("itemPriceInfos", "none", "at least one"));
    WirePrice postage = wire.mainlandShippingFee();
    Money none = Cents.none(goods);
    Money freight = postage == null ? none : price("mainlandShippingFee", postage);
    return new QuotedOrder(
        seller(wire),
        lines,
        new Amounts(goods, freight, none, none, goods.plus(freight)),
        QuotedOrder.Terms.NONE,
        Optional.empty());
  }

  private QuotedLine line(WireItemPrice wire) {
    Named named = take(wire.itemId(), wire.skuId());
    WirePrice discounted = wire.discountPrice();
    Money unit =
        discounted == null
            ? price("originPrice", wire.originPrice())
            : price("discountPrice", discounted);
    return new QuotedLine(
        named.line(),
        unit,
        unit.times(named.line().quantity()),
        Optional.empty(),
        Optional.empty());
  }

  /** Whose goods these are is not told: they stand by themselves. */
  private QuotedOrder refused(List<WireUnavailable> wire) {
    Money none = Money.fen(0);
    List<QuotedLine> lines =
        wire.stream()
            .map(
                each ->
                    new QuotedLine(
                        take(each.itemId(), each.skuId()).line(),
                        none,
                        none,
                        Optional.empty(),
                        Optional.of(reason(each))))
            .toList();
    return new QuotedOrder(
        Optional.empty(),
        lines,
        Amounts.of(none, none),
        QuotedOrder.Terms.NONE,
        lines.get(0).refusal());
  }

  static String reason(WireUnavailable wire) {
    return Receivers.some(wire.reason())
        .or(() -> Receivers.some(wire.errorMsg()))
        .or(() -> Receivers.some(wire.errorCode()))
        .orElse("no reason told");
  }

  private Named take(@Nullable String item, @Nullable Long sku) {
    Named found =
        left.stream()
            .filter(line -> line.is(item, sku))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("itemId", item + ", " + sku, "what was asked for"));
    left.remove(found);
    return found;
  }

  /** What the platform puts on the whole or takes off it stands with the first order. */
  private static QuotedOrder adjusted(QuotedOrder order, Money by) {
    Amounts amounts = order.amounts();
    Money none = Cents.none(by);
    boolean less = by.isNegative();
    return new QuotedOrder(
        order.seller(),
        order.lines(),
        new Amounts(
            amounts.goods(),
            amounts.freight(),
            less ? none : by,
            less ? Cents.minus(none, by) : none,
            amounts.total().plus(by)),
        order.terms(),
        order.refusal());
  }

  private static Optional<Shop> seller(WireRenderItem wire) {
    return Receivers.some(wire.sellerId())
        .map(
            id ->
                new Shop(
                    new ShopId(id),
                    Receivers.some(wire.nick()),
                    Receivers.some(wire.dispatchPlace())));
  }

  private static Money price(String field, @Nullable WirePrice wire) {
    return wire == null
        ? Cents.required(field, null, null)
        : Cents.required(field, wire.amount(), wire.currency());
  }
}
