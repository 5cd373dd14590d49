package io.supercargo.http.dialect.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Shop;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.trade.WireTrade.WireBase;
import io.supercargo.http.dialect.trade.WireTrade.WireContact;
import io.supercargo.http.dialect.trade.WireTrade.WireItem;
import io.supercargo.http.dialect.trade.WireTrade.WirePlace;
import io.supercargo.http.dialect.trade.WireTrade.WireProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints orders.
 *
 * @param figures in which all amounts but the discount are counted
 */
public record TradePrinter(Figures figures) {
  public WireTrade write(Order order) {
    return new WireTrade(
        base(order),
        order.lines().stream().map(line -> item(line, order)).toList(),
        order.address().map(TradePrinter::place).orElse(null));
  }

  /** As much of a new order as is known without another question; lines are not told apart. */
  public WireTrade placed(Placed placed, Purchase purchase) {
    return new WireTrade(base(placed, purchase), List.of(), place(purchase.address()));
  }

  private WireBase base(Placed placed, Purchase purchase) {
    return new WireBase(
        OrderNumbers.write(placed.id()),
        placed.id(),
        TradeWords.write(OrderStatus.AWAITING_PAYMENT),
        placed.total().map(figures::write).orElse(null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        purchase.note().orElse(null),
        purchase.tradeType().orElse(null),
        null,
        purchase.reference().value(),
        placed.total().map(TradePrinter::currency).orElse(null));
  }

  private WireBase base(Order order) {
    Amounts amounts = order.amounts();
    return new WireBase(
        OrderNumbers.write(order.id()),
        order.id(),
        TradeWords.write(order),
        figures.write(amounts.total()),
        figures.write(amounts.goods()),
        figures.write(amounts.freight()),
        Figures.fen(amounts.fees()) - Figures.fen(amounts.discount()),
        TradeTimes.write(order.times().created()),
        TradeTimes.write(order.times().paid()),
        TradeTimes.write(order.times().shipped()),
        TradeTimes.write(order.times().received()),
        TradeTimes.write(order.times().ended()),
        order.seller().map(shop -> shop.id().value()).orElse(null),
        order.seller().flatMap(Shop::name).orElse(null),
        order.seller().flatMap(Shop::name).map(it -> new WireContact(it, it)).orElse(null),
        order.closeReason().orElse(null),
        order.notes().get("message"),
        order.notes().get("tradeType"),
        order.notes().get("flow"),
        order.reference().map(Reference::value).orElse(null),
        currency(amounts.total()));
  }

  private WireItem item(OrderedLine ordered, Order order) {
    OrderLine line = ordered.line();
    return new WireItem(
        OrderNumbers.writeLines(List.of(ordered.id())).get(0),
        ordered.id(),
        NumberText.read("productID", line.product().value()),
        QuotePrinter.number(line.variant().skuId()),
        line.variant().specId().orElse(null),
        ordered.title(),
        BigDecimal.valueOf(line.quantity()),
        figures.write(ordered.unitPrice()),
        figures.write(ordered.amount()),
        TradeWords.write(order),
        ordered.attributes().stream().map(TradePrinter::property).toList(),
        ordered.imageUrl().stream().toList());
  }

  private static WireProperty property(Attribute attribute) {
    return new WireProperty(attribute.name().original(), attribute.value().original());
  }

  private static WirePlace place(Address address) {
    Region region = address.region();
    return new WirePlace(
        address.receiver().name(),
        address.receiver().phone(),
        address.receiver().landline().orElse(null),
        region.province(),
        region.city(),
        region.district().orElse(null),
        region.town().orElse(null),
        region.code().orElse(null),
        address.street(),
        address.postalCode().orElse(null),
        null);
  }

  private static @Nullable String currency(Money money) {
    return money.currency().equals(Figures.CNY) ? null : money.currency().getCurrencyCode();
  }
}
