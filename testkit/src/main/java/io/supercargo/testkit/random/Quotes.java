package io.supercargo.testkit.random;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Quotes with anything from little to much in them. */
public final class Quotes {
  private static final int MOST_LINES = 3;

  private Quotes() {}

  /** The same seed draws the same quote. */
  public static SavedQuote random(Random random) {
    Draw draw = new Draw(random);
    Marketplace marketplace = draw.one(List.of(Marketplace.values()));
    Instant made = time(draw);
    return new SavedQuote(
        "qt_" + draw.word(),
        draw.word(),
        marketplace,
        made,
        made.plusSeconds(draw.between(1, 100_000)),
        new OrderDraft(
            lines(draw, marketplace), address(draw), draw.maybe(draw::word), audience(draw)),
        new Quote(atLeastOne(draw, () -> order(draw, marketplace))));
  }

  static QuotedOrder order(Draw draw, Marketplace marketplace) {
    List<QuotedLine> lines =
        lines(draw, marketplace).stream()
            .map(it -> new QuotedLine(it, draw.money(), draw.money(), text(draw), text(draw)))
            .toList();
    return new QuotedOrder(
        draw.maybe(() -> new Shop(new ShopId("BBB" + draw.word()), text(draw), text(draw))),
        lines,
        new Amounts(draw.money(), draw.money(), draw.money(), draw.money(), draw.money()),
        new QuotedOrder.Terms(draw.maybe(draw::word), draw.some(MOST_LINES, draw::word)),
        text(draw));
  }

  static OrderLine line(Draw draw, Marketplace marketplace) {
    ProductId product =
        draw.coin()
            ? new ProductId.Native(marketplace, draw.word())
            : new ProductId.Opaque(marketplace, draw.word() + "-_=");
    Variant variant = new Variant(draw.maybe(draw::word), draw.maybe(draw::word));
    return new OrderLine(product, variant, draw.one(List.of(1L, 1_000_000_000L, 12L)));
  }

  static Address address(Draw draw) {
    Region region =
        new Region(
            draw.one(List.of("CN", "DE", "BR")),
            draw.text(),
            draw.text(),
            text(draw),
            text(draw),
            draw.maybe(() -> "330108"));
    Receiver receiver =
        new Receiver(
            draw.one(List.of("王小明", "Zoë O'Neill")), "+49 30 1234567", draw.maybe(() -> "0571-1"));
    return new Address(
        receiver, region, draw.one(List.of("某路 1 号", "a \"b\" 7")), draw.maybe(() -> "310000"));
  }

  static Audience audience(Draw draw) {
    return new Audience(
        draw.one(List.of(Language.values())), draw.maybe(() -> new BuyerId(draw.word())));
  }

  /** With nothing to nine digits below a second. */
  static Instant time(Draw draw) {
    int nanos = draw.one(List.of(0, 500_000_000, 123_456_000, 1, 999_999_999));
    return Instant.ofEpochSecond(1_790_000_000L + draw.between(0, 99_999_999), nanos);
  }

  private static List<OrderLine> lines(Draw draw, Marketplace marketplace) {
    return atLeastOne(draw, () -> line(draw, marketplace));
  }

  private static Optional<String> text(Draw draw) {
    return draw.maybe(draw::text);
  }

  static <T> List<T> atLeastOne(Draw draw, Supplier<T> drawn) {
    List<T> all = new ArrayList<>(draw.some(MOST_LINES - 1, drawn));
    all.add(drawn.get());
    return all;
  }
}
