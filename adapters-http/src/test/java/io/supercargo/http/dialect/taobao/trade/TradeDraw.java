package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Orders at random, as far as the wire carries them, of goods that anybody can look up. */
final class TradeDraw {
  static final Marketplace HERE = Marketplace.TAOBAO;
  private static final long SHIFT = 2_000_000_000_000_000L;

  final ItemBook book = new ItemBook();
  final OrderNames names = new OrderNames("market", id -> Reply.of(item(id)), book);
  private final Random random;

  TradeDraw(Random random) {
    this.random = random;
  }

  private static BuyableItem item(ProductId id) {
    long number = Long.parseLong(id.value());
    return new BuyableItem(
        id,
        Long.toString(SHIFT + number),
        true,
        200,
        IntStream.range(0, 3)
            .mapToObj(
                place ->
                    new BuyableItem.Variant(
                        number + "0" + place,
                        Optional.of(Long.toString(SHIFT + number * 100 + place)),
                        100))
            .toList());
  }

  List<OrderLine> lines() {
    return IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(this::line).toList();
  }

  QuotedOrder quoted(boolean fees) {
    List<QuotedLine> lines =
        lines().stream()
            .map(
                line -> {
                  Money unit = fen();
                  return new QuotedLine(
                      line, unit, unit.times(line.quantity()), Optional.empty(), Optional.empty());
                })
            .toList();
    Money goods = lines.stream().map(QuotedLine::amount).reduce(Money::plus).orElseThrow();
    return new QuotedOrder(
        Optional.of(shop(random.nextInt(100))),
        lines,
        amounts(goods, fees && random.nextBoolean(), fees),
        QuotedOrder.Terms.NONE,
        Optional.empty());
  }

  Order order(StatusWords words) {
    OrderStatus status = status();
    List<OrderedLine> lines =
        lines().stream()
            .map(
                line -> {
                  Money unit = fen();
                  return new OrderedLine(
                      number(),
                      line,
                      "title " + random.nextInt(),
                      List.of(),
                      unit,
                      unit.times(line.quantity()),
                      random.nextBoolean() ? Optional.of("https://x.example/1") : Optional.empty());
                })
            .toList();
    Money goods = lines.stream().map(OrderedLine::amount).reduce(Money::plus).orElseThrow();
    Instant created = Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
    boolean paid = status != OrderStatus.AWAITING_PAYMENT && status != OrderStatus.CANCELLED;
    Optional<Instant> ended =
        status.isFinal() ? Optional.of(created.plusSeconds(1_000)) : Optional.empty();
    return new Order(
        number(),
        status,
        words.word(status),
        Optional.of(shop(7)),
        lines,
        amounts(goods, random.nextBoolean(), true),
        Optional.empty(),
        new Order.Times(
            created,
            paid ? Optional.of(created.plusSeconds(10)) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ended),
        Optional.of(new Reference("sc" + random.nextInt(1_000_000))),
        status == OrderStatus.CANCELLED ? Optional.of("buyerCancel") : Optional.empty(),
        Map.of());
  }

  private OrderStatus status() {
    List<OrderStatus> all =
        List.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.PAID,
            OrderStatus.SHIPPED,
            OrderStatus.CANCELLED,
            OrderStatus.CLOSED);
    return all.get(random.nextInt(all.size()));
  }

  private OrderLine line(int product) {
    String number = Integer.toString(600 + product);
    return new OrderLine(
        new ProductId.Native(HERE, number),
        Variant.sku(number + "0" + random.nextInt(3)),
        1 + random.nextInt(9));
  }

  private Amounts amounts(Money goods, boolean discounted, boolean any) {
    Money freight = fen();
    Money none = Money.fen(0);
    Money some = any ? Money.fen(random.nextInt(3)) : none;
    return discounted
        ? new Amounts(goods, freight, none, some, Cents.minus(goods.plus(freight), some))
        : new Amounts(goods, freight, some, none, goods.plus(freight).plus(some));
  }

  private static Shop shop(int number) {
    return new Shop(new ShopId("22" + number), Optional.of("店" + number), Optional.empty());
  }

  private Money fen() {
    return Money.fen(1 + random.nextInt(10_000));
  }

  private String number() {
    return Long.toString(1 + (random.nextLong() >>> 8));
  }
}
