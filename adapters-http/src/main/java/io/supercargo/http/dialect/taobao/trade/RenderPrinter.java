package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.product.Shop;
import io.supercargo.http.dialect.taobao.trade.WireRender.WireItemPrice;
import io.supercargo.http.dialect.taobao.trade.WireRender.WirePrice;
import io.supercargo.http.dialect.taobao.trade.WireRender.WireRenderItem;
import io.supercargo.http.dialect.taobao.trade.WireRender.WireUnavailable;
import java.util.List;

/** Writes what orders would cost. */
public final class RenderPrinter {
  private final OrderNames names;

  public RenderPrinter(OrderNames names) {
    this.names = names;
  }

  public WireRender write(Quote quote) {
    return new WireRender(
        price(quote.total()),
        quote.orders().stream()
            .flatMap(order -> order.lines().stream())
            .filter(line -> line.refusal().isPresent())
            .map(this::unavailable)
            .toList(),
        quote.orders().stream().filter(order -> !good(order).isEmpty()).map(this::item).toList());
  }

  private WireRenderItem item(QuotedOrder order) {
    Amounts amounts = order.amounts();
    return new WireRenderItem(
        order.seller().flatMap(Shop::name).orElse(null),
        order.seller().map(shop -> shop.id().value()).orElse(null),
        good(order).stream().map(this::line).toList(),
        price(amounts.freight()),
        price(amounts.goods().plus(amounts.freight())),
        amounts.total().currency().getCurrencyCode(),
        order.seller().flatMap(Shop::location).orElse(null));
  }

  private WireItemPrice line(QuotedLine line) {
    Named named = named(line);
    return new WireItemPrice(
        Long.toString(named.itemId()),
        named.skuId(),
        line.line().quantity(),
        price(line.unitPrice()),
        price(line.unitPrice()));
  }

  private WireUnavailable unavailable(QuotedLine line) {
    Named named = named(line);
    return new WireUnavailable(
        Long.toString(named.itemId()), named.skuId(), line.refusal().orElse(""), null, null);
  }

  private Named named(QuotedLine line) {
    return names.of(List.of(line.line())).get(0);
  }

  private static List<QuotedLine> good(QuotedOrder order) {
    return order.lines().stream().filter(line -> line.refusal().isEmpty()).toList();
  }

  private static WirePrice price(Money money) {
    return new WirePrice(Cents.write(money), money.currency().getCurrencyCode());
  }
}
