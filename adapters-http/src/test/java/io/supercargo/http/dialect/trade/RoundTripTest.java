package io.supercargo.http.dialect.trade;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Placement.Refused;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Text;
import io.supercargo.http.WireJson;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.random.People;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wire carries comes back as it was. */
class RoundTripTest {
  private static final GoodsIds IDS = GoodsIds.numbersOf(Marketplace.ALIBABA_1688);
  private static final Cargo CARGO = new Cargo(IDS);

  static Stream<Random> randoms() {
    return IntStream.range(0, 200).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void chineseAddressesComeBack(Random random) throws Exception {
    Address address = People.address(random);
    if (address.region().isChinese()) {
      WireAddressParam wire = over(AddressParams.write(address), WireAddressParam.class);

      assertThat(AddressParams.read(wire)).isEqualTo(address);
    }
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void linesComeBack(Random random) throws Exception {
    OrderLine line = line(new Draw(random), false);
    WireCargo wire = over(CARGO.write(List.of(line)).get(0), WireCargo.class);

    assertThat(CARGO.read(List.of(wire))).containsExactly(line);
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void quotesComeBack(Random random) throws Exception {
    Draw draw = new Draw(random);
    Quote quote = new Quote(List.of(quoted(draw)));
    List<OrderLine> lines = quote.orders().get(0).lines().stream().map(QuotedLine::line).toList();
    OrderDraft draft =
        new OrderDraft(lines, Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
    WirePreview wire = over(new QuotePrinter(IDS).write(quote), WirePreview.class);
    QuoteReader reader = new QuoteReader("any", IDS);

    assertThat(new QuotePrinter(IDS).write(reader.read(wire, draft))).isEqualTo(wire);
    assertThat(reader.read(wire, draft).orders())
        .extracting(QuotedOrder::lines)
        .isEqualTo(quote.orders().stream().map(QuotedOrder::lines).toList());
    assertThat(reader.read(wire, draft).total()).isEqualByComparingTo(quote.total());
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void ordersComeBackInYuanAndInFen(Random random) throws Exception {
    Order order = order(new Draw(random));
    for (Figures figures : Figures.values()) {
      TradePrinter printer = new TradePrinter(figures);
      WireTrade wire = over(printer.write(order), WireTrade.class);
      Order read = new TradeReader(Marketplace.ALIBABA_1688, figures).read(wire);

      assertThat(printer.write(read)).isEqualTo(wire);
      assertThat(read.id()).isEqualTo(order.id());
      assertThat(read.status()).isEqualTo(order.status());
      assertThat(read.times()).isEqualTo(order.times());
      assertThat(read.address()).isEqualTo(order.address());
      assertThat(read.reference()).isEqualTo(order.reference());
      assertThat(read.amounts().total()).isEqualByComparingTo(order.amounts().total());
      assertThat(read.lines())
          .extracting(OrderedLine::line)
          .isEqualTo(order.lines().stream().map(OrderedLine::line).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void placementsComeBack(Random random) throws Exception {
    Draw draw = new Draw(random);
    OrderLine line = line(draw, false);
    Placed one = new Placed(number(draw), draw.maybe(() -> fen(draw)));
    Placed other = new Placed(number(draw) + "1", draw.maybe(() -> fen(draw)));
    Placement placement =
        new Placement(
            draw.coin() ? List.of(one, other) : List.of(one),
            draw.coin() ? List.of(new Refused(line, draw.maybe(draw::word), "没货")) : List.of());
    WireMade wire = over(Placements.write(placement), WireMade.class);

    assertThat(Placements.read("any", wire, List.of(line))).isEqualTo(placement);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasAWord(OrderStatus status) {
    assertThat(TradeWords.read(TradeWords.write(status))).isEqualTo(status);
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void questionsForOrdersComeBack(Random random) throws Exception {
    Draw draw = new Draw(random);
    Instant from = Instant.ofEpochMilli(1_700_000_000_000L + draw.between(0, 1_000_000));
    OrderQuery query =
        new OrderQuery(
            draw.maybe(() -> OrderStatus.PAID),
            draw.maybe(() -> new Reference("sc-1")),
            draw.maybe(() -> from),
            draw.maybe(() -> from.plusSeconds(5)),
            new PageRequest(draw.between(1, 9), 20));

    assertThat(OrderQueries.read(over(OrderQueries.write(query), WireOrderQuery.class)))
        .isEqualTo(query);
  }

  @Test
  void pagesOfPaymentComeBack() {
    PaymentLink link =
        new PaymentLink(URI.create("https://trade.1688.com/x"), List.of("1"), List.of("2"));

    assertThat(PayUrls.read(PayUrls.write(link), List.of("1", "2"))).isEqualTo(link);
    assertThat(PayUrls.read(PayUrls.writeOther(link), List.of("1", "2"))).isEqualTo(link);
  }

  private static QuotedOrder quoted(Draw draw) {
    Money goods = fen(draw);
    Money freight = fen(draw);
    Money fees = draw.coin() ? fen(draw) : Money.fen(0);
    return new QuotedOrder(
        Optional.empty(),
        List.of(
            new QuotedLine(
                line(draw, true),
                fen(draw),
                goods,
                Optional.empty(),
                draw.maybe(() -> "500_006: 混批"))),
        new Amounts(goods, freight, fees, Money.fen(0), goods.plus(freight).plus(fees)),
        new Terms(
            draw.maybe(draw::word), draw.coin() ? List.of("assureTrade", "alipay") : List.of()),
        Optional.empty());
  }

  private static Order order(Draw draw) {
    Money goods = fen(draw);
    Money freight = fen(draw);
    OrderStatus status = draw.one(List.of(OrderStatus.values()));
    return new Order(
        number(draw),
        status,
        TradeWords.write(status),
        draw.maybe(() -> new Shop(new ShopId("b2b-1"), draw.maybe(draw::word), Optional.empty())),
        List.of(
            new OrderedLine(
                number(draw),
                line(draw, true),
                draw.text(),
                List.of(new Attribute(Optional.empty(), Text.chinese("颜色"), Text.chinese("白"))),
                fen(draw),
                goods,
                draw.maybe(() -> "https://cbu01.alicdn.com/1.jpg"))),
        Amounts.of(goods, freight),
        draw.maybe(Clients::hangzhou),
        new Order.Times(
            Instant.ofEpochMilli(1_700_000_000_123L),
            draw.maybe(() -> Instant.ofEpochMilli(1_700_000_000_456L)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        draw.maybe(() -> new Reference(draw.word())),
        draw.maybe(draw::word),
        Map.of());
  }

  private static OrderLine line(Draw draw, boolean withSku) {
    Optional<String> sku = withSku ? Optional.of("3315536521048") : Optional.empty();
    return new OrderLine(
        ProductId.of1688(draw.between(1, 1_000_000_000)),
        new Variant(sku, Optional.of("28b952ec96c8b5c3ab0affc1b74923f0")),
        draw.between(1, 1000));
  }

  private static Money fen(Draw draw) {
    return Money.fen(draw.between(1, 1_000_000));
  }

  private static String number(Draw draw) {
    return "584218860983" + draw.between(10, 99_999);
  }

  private static <W> W over(W record, Class<W> type) throws Exception {
    return WireJson.answers().readValue(WireJson.requests().writeValueAsBytes(record), type);
  }

  /** What chance decides. */
  private record Draw(Random random) {
    boolean coin() {
      return random.nextBoolean();
    }

    int between(int least, int most) {
      return random.nextInt(least, most + 1);
    }

    <T> T one(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    <T> Optional<T> maybe(Supplier<T> drawn) {
      return coin() ? Optional.of(drawn.get()) : Optional.empty();
    }

    String word() {
      return one(List.of("a", "Zz-9_", "general"));
    }

    String text() {
      return one(List.of("包", "a \"b\" 7", "𠮷"));
    }
  }
}
