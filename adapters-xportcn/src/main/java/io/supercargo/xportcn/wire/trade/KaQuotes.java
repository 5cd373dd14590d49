package io.supercargo.xportcn.wire.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.dialect.trade.GoodsIds;
import io.supercargo.http.dialect.trade.GoodsIds.WireId;
import io.supercargo.xportcn.wire.trade.WireKaQuote.WireKaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Previews of KA, in both directions. They say nothing of trade types. */
public record KaQuotes(GoodsIds ids) {
  /**
   * @throws InvalidValue for an answer to another question
   */
  public Quote read(List<WireKaQuote> wire, OrderDraft draft) {
    List<OrderLine> asked = new ArrayList<>(draft.lines());
    List<QuotedOrder> orders = wire.stream().map(row -> order(row, draft, asked)).toList();
    if (!asked.isEmpty()) {
      throw new InvalidValue(
          "orderItemTOList", "nothing of " + asked, "every line that was asked for");
    }
    return new Quote(orders);
  }

  /**
   * @param cipher makes the open id of an offer
   */
  public List<WireKaQuote> write(Quote quote, Function<ProductId, String> cipher) {
    return quote.orders().stream().map(order -> row(order, cipher)).toList();
  }

  private QuotedOrder order(WireKaQuote row, OrderDraft draft, List<OrderLine> asked) {
    Money total = Money.fen(row.sumTotalPayment());
    return new QuotedOrder(
        Optional.empty(),
        row.orderItemTOList().stream().map(item -> line(item, asked)).toList(),
        new Amounts(
            Money.fen(row.sumPaymentNoCarriage()),
            Money.fen(row.sumCarriage()),
            Money.fen(Math.max(0, extra(row))),
            Money.fen(Math.max(0, -extra(row))),
            total),
        new Terms(draft.flow(), List.of()),
        Optional.empty());
  }

  /** What is to be paid beside goods and freight: service and handling, as far as known. */
  private static long extra(WireKaQuote row) {
    return row.sumTotalPayment() - row.sumPaymentNoCarriage() - row.sumCarriage();
  }

  private QuotedLine line(WireKaItem item, List<OrderLine> asked) {
    ProductId product = ids.read(new WireId(item.offerId(), null));
    Variant variant =
        new Variant(
            Optional.ofNullable(item.skuId()).filter(it -> it > 0).map(Object::toString),
            Optional.ofNullable(item.specId()).filter(it -> !it.isBlank()));
    OrderLine line =
        asked.stream()
            .filter(it -> it.product().equals(product) && it.variant().agrees(variant))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("orderItemTOList", product, "what was asked for"));
    asked.remove(line);
    return new QuotedLine(
        line,
        fen("finalUnitPrice", item.finalUnitPrice()),
        fen("amount", item.amount()),
        Optional.empty(),
        Optional.ofNullable(item.message()).filter(it -> !it.isBlank()));
  }

  private WireKaQuote row(QuotedOrder order, Function<ProductId, String> cipher) {
    Amounts amounts = order.amounts();
    long goods = Figures.fen(amounts.goods());
    long freight = Figures.fen(amounts.freight());
    return new WireKaQuote(
        freight,
        goods + freight,
        Figures.fen(amounts.total()),
        goods,
        order.lines().stream().map(line -> item(line, cipher)).toList());
  }

  private WireKaItem item(QuotedLine line, Function<ProductId, String> cipher) {
    ProductId product = line.line().product();
    return new WireKaItem(
        Figures.fen(line.amount()),
        line.refusal().orElse(null),
        Figures.fen(line.unitPrice()),
        line.line().variant().specId().orElse(null),
        line.line()
            .variant()
            .skuId()
            .filter(id -> id.matches("[1-9][0-9]{0,17}"))
            .map(Long::valueOf)
            .orElse(null),
        Objects.requireNonNull(ids.write(product).offerId()),
        cipher.apply(product));
  }

  private static Money fen(String field, @Nullable Long fen) {
    if (fen == null) {
      throw new InvalidValue(field, "missing", "an integer of fen");
    }
    return Money.fen(fen);
  }
}
