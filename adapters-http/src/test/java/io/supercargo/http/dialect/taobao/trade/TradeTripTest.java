package io.supercargo.http.dialect.taobao.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.TaobaoNames;
import io.supercargo.testkit.random.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wire carries of orders comes back as it was, in both spellings. */
class TradeTripTest {
  private static final List<ObjectMapper> SPELLINGS =
      List.of(TaobaoNames.snake(WireJson.answers()), TaobaoNames.both(WireJson.answers()));

  static Stream<Random> draws() {
    return IntStream.range(0, 150).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("draws")
  void linesComeBack(Random random) {
    TradeDraw draw = new TradeDraw(random);
    List<OrderLine> lines = draw.lines();

    String text = OrderLines.write(draw.names.of(lines));
    assertThat(OrderLines.read("lines", text, draw.book, TradeDraw.HERE)).isEqualTo(lines);
  }

  @ParameterizedTest
  @MethodSource("draws")
  void addressesComeBackButForTownsAndCodes(Random random) {
    var address = People.address(random);
    var read = Receivers.readText(Receivers.warehouse(address), Receivers.text(address));

    assertThat(read.receiver()).isEqualTo(address.receiver());
    assertThat(read.postalCode()).isEqualTo(address.postalCode());
    assertThat(read.region().country()).isEqualTo(address.region().country());
    assertThat(read.region().province()).isEqualTo(address.region().province());
    assertThat(read.region().district()).isEqualTo(address.region().district());
    assertThat(read.street()).endsWith(address.street());
  }

  @ParameterizedTest
  @MethodSource("draws")
  void quotesComeBack(Random random) throws Exception {
    TradeDraw draw = new TradeDraw(random);
    Quote quote = new Quote(List.of(draw.quoted(true)));
    for (ObjectMapper json : SPELLINGS) {
      WireRender wire = over(json, new RenderPrinter(draw.names).write(quote), WireRender.class);
      assertThat(Renders.read(wire, draw.names.of(lines(quote)))).isEqualTo(quote);
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void whatCannotBeOrderedStandsByItself(Random random) throws Exception {
    TradeDraw draw = new TradeDraw(random);
    QuotedOrder good = draw.quoted(false);
    OrderLine wanted = new TradeDraw(new Random(1)).lines().get(0);
    OrderLine bad =
        new OrderLine(
            new ProductId.Native(TradeDraw.HERE, "999"), Variant.sku("99901"), wanted.quantity());
    Money none = Money.fen(0);
    QuotedLine refused = new QuotedLine(bad, none, none, Optional.empty(), Optional.of("sold out"));
    QuotedOrder mixed =
        new QuotedOrder(
            good.seller(),
            Stream.concat(good.lines().stream(), Stream.of(refused)).toList(),
            good.amounts(),
            good.terms(),
            Optional.empty());
    Quote quote = new Quote(List.of(mixed));
    for (ObjectMapper json : SPELLINGS) {
      WireRender wire = over(json, new RenderPrinter(draw.names).write(quote), WireRender.class);
      Quote read = Renders.read(wire, draw.names.of(lines(quote)));
      assertThat(read.orders().get(0)).isEqualTo(good);
      assertThat(read.orders().get(1).lines()).containsExactly(refused);
      assertThat(read.orders().get(1).refusal()).contains("sold out");
      assertThat(read.total()).isEqualTo(good.total());
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void ordersComeBack(Random random) throws Exception {
    for (StatusWords words : StatusWords.values()) {
      TradeDraw draw = new TradeDraw(random);
      Order order = draw.order(words);
      for (ObjectMapper json : SPELLINGS) {
        WirePurchase wire =
            over(json, new PurchasePrinter(draw.names, words).order(order), WirePurchase.class);
        Order read = new PurchaseReader(TradeDraw.HERE, draw.book).order(wire);
        assertThat(bare(read)).isEqualTo(bare(order));
        assertThat(read.notes()).containsEntry("supplierNick", "店7");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void placementsComeBack(Random random) throws Exception {
    TradeDraw draw = new TradeDraw(random);
    Order order = draw.order(StatusWords.WORDS);
    Placement placement =
        new Placement(
            List.of(new Placed(order.id(), Optional.of(order.amounts().total()))), List.of());
    List<Named> asked = draw.names.of(order.lines().stream().map(it -> it.line()).toList());
    for (ObjectMapper json : SPELLINGS) {
      WireCreated wire =
          over(
              json,
              Placements.write("r1", placement, List.of(order), draw.names),
              WireCreated.class);
      assertThat(Placements.read(wire, asked)).isEqualTo(placement);
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void paymentsComeBack(Random random) throws Exception {
    List<String> ids = random.longs(4, 1, Long.MAX_VALUE).mapToObj(Long::toString).toList();
    Payment payment =
        new Payment(
            ids.subList(0, 2),
            ids.subList(2, 4).stream()
                .map(id -> new Payment.Left(id, Optional.empty(), "poor " + id))
                .toList(),
            Optional.empty());
    for (ObjectMapper json : SPELLINGS) {
      assertThat(Payments.read(over(json, Payments.write(payment), WirePaid.class), ids))
          .isEqualTo(payment);
    }
  }

  private static Order bare(Order order) {
    return new Order(
        order.id(),
        order.status(),
        order.nativeStatus(),
        order.seller(),
        order.lines(),
        order.amounts(),
        order.address(),
        order.times(),
        order.reference(),
        order.closeReason(),
        Map.of());
  }

  private static List<OrderLine> lines(Quote quote) {
    return quote.orders().stream()
        .flatMap(order -> order.lines().stream())
        .map(QuotedLine::line)
        .toList();
  }

  private static <T> T over(ObjectMapper json, T wire, Class<T> type)
      throws JsonProcessingException {
    return json.readValue(json.writeValueAsString(wire), type);
  }
}
