package io.supercargo.testkit.fake;

import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What some wares of one shop cost: freight is eight yuan, and fees are one in a hundred. */
record FakeQuote(List<Row> rows) {
  private static final Money FREIGHT = Money.yuan("8.00");
  private static final List<String> TRADE_TYPES = List.of("assureTrade", "creditBuy");

  /** A line of which it is known what it means. */
  record Row(OrderLine line, Ware ware, Sku sku) {
    static Row of(OrderLine line, Counter counter) {
      Ware ware = counter.ware(line.product());
      Sku sku =
          ware.product(Language.EN).skus().stream()
              .filter(it -> means(line.variant(), it))
              .findFirst()
              .orElseThrow(() -> counter.invalid("skuId", "no such variant: " + line.variant()));
      return new Row(line, ware, sku);
    }

    private static boolean means(Variant variant, Sku sku) {
      return !variant.equals(Variant.NONE)
          && variant.skuId().map(sku.id()::equals).orElse(true)
          && variant.specId().map(id -> sku.specId().equals(Optional.of(id))).orElse(true);
    }

    Money amount() {
      return ware.price().times(line.quantity());
    }

    Optional<String> refusal() {
      return line.quantity() <= sku.stock()
          ? Optional.empty()
          : Optional.of("only %d in stock".formatted(sku.stock()));
    }

    OrderedLine ordered(long id) {
      return new OrderedLine(
          Long.toString(id),
          new OrderLine(
              ware.id(), new Variant(Optional.of(sku.id()), sku.specId()), line.quantity()),
          ware.title().chinese(),
          sku.attributes(),
          ware.price(),
          amount(),
          Optional.of(ware.images().get(0)));
    }
  }

  Shop shop() {
    return rows.get(0).ware().shop();
  }

  List<Row> good() {
    return rows.stream().filter(row -> row.refusal().isEmpty()).toList();
  }

  QuotedOrder told() {
    return new QuotedOrder(
        Optional.of(shop()),
        rows.stream().map(FakeQuote::told).toList(),
        amounts(),
        new QuotedOrder.Terms(Optional.of("general"), TRADE_TYPES),
        good().isEmpty() ? rows.get(0).refusal() : Optional.empty());
  }

  Order order(long number, Purchase purchase, Instant created) {
    List<OrderedLine> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(row.ordered(number + 1 + lines.size())));
    return new Order(
        Long.toString(number),
        OrderStatus.AWAITING_PAYMENT,
        FakeOrders.word(OrderStatus.AWAITING_PAYMENT),
        Optional.of(shop()),
        lines,
        amounts(),
        Optional.of(purchase.address()),
        Order.Times.since(created),
        Optional.of(purchase.reference()),
        Optional.empty(),
        purchase.note().map(note -> Map.of("message", note)).orElse(Map.of()));
  }

  private Amounts amounts() {
    Money goods = good().stream().map(Row::amount).reduce(Money.fen(0), Money::plus);
    Money freight = good().isEmpty() ? Money.fen(0) : FREIGHT;
    Money fees = Money.fen(goods.toFen() / 100);
    return new Amounts(goods, freight, fees, Money.fen(0), goods.plus(freight).plus(fees));
  }

  private static QuotedLine told(Row row) {
    return new QuotedLine(
        row.line(),
        row.ware().price(),
        row.amount(),
        Optional.of(row.ware().title().chinese()),
        row.refusal());
  }
}
