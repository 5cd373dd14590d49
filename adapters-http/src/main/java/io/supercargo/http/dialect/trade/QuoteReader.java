package io.supercargo.http.dialect.trade;

import static java.util.Objects.requireNonNullElse;

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
import io.supercargo.http.dialect.trade.GoodsIds.WireId;
import io.supercargo.http.dialect.trade.WirePreview.WireGoods;
import io.supercargo.http.dialect.trade.WirePreview.WireRow;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads previews; {@link QuotePrinter} goes the other way. */
public final class QuoteReader {
  private static final String FINE = "200";

  private final String provider;
  private final GoodsIds ids;

  public QuoteReader(String provider, GoodsIds ids) {
    this.provider = provider;
    this.ids = ids;
  }

  /**
   * @throws SupplierFailure when nothing of it can be ordered
   * @throws InvalidValue for an answer to another question
   */
  public Quote read(WirePreview wire, OrderDraft draft) {
    List<WireRow> rows = requireNonNullElse(wire.orderPreviewResuslt(), List.of());
    if (Boolean.FALSE.equals(wire.success()) || rows.isEmpty()) {
      throw refused(wire.errorCode(), wire.errorMsg());
    }
    if (rows.stream().allMatch(QuoteReader::isHopeless)) {
      WireRow first = rows.get(0);
      throw worst(first)
          .map(line -> refused(line.resultCode(), line.message()))
          .orElseGet(() -> refused(first.resultCode(), first.message()));
    }
    List<OrderLine> asked = new ArrayList<>(draft.lines());
    List<QuotedOrder> orders = rows.stream().map(row -> order(row, asked)).toList();
    if (!asked.isEmpty()) {
      throw new InvalidValue("cargoList", "nothing of " + asked, "every line that was asked for");
    }
    return new Quote(orders);
  }

  private QuotedOrder order(WireRow row, List<OrderLine> asked) {
    List<WireGoods> goods = requireNonNullElse(row.cargoList(), List.of());
    return new QuotedOrder(
        Optional.empty(),
        goods.stream().map(line -> line(line, asked)).toList(),
        amounts(row),
        new Terms(
            AddressParams.some(row.flowFlag()),
            requireNonNullElse(row.tradeModeNameList(), List.of())),
        refusal(row));
  }

  /** What the sum is above its parts is a fee, what it is below them is a discount. */
  static Amounts amounts(Money goods, Money freight, Money fees, Money total) {
    long rest = Figures.fen(total) - Figures.fen(goods.plus(freight).plus(fees));
    return new Amounts(
        goods,
        freight,
        fees.plus(Money.fen(Math.max(0, rest))),
        Money.fen(Math.max(0, -rest)),
        total);
  }

  private static Amounts amounts(WireRow row) {
    return amounts(
        fen("sumPaymentNoCarriage", row.sumPaymentNoCarriage()),
        Money.fen(requireNonNullElse(row.sumCarriage(), 0L)),
        Money.fen(requireNonNullElse(row.additionalFee(), 0L)),
        fen("sumPayment", row.sumPayment()));
  }

  private QuotedLine line(WireGoods wire, List<OrderLine> asked) {
    return new QuotedLine(
        taken(wire, asked),
        Figures.YUAN.read("finalUnitPrice", wire.finalUnitPrice(), Figures.CNY),
        Figures.YUAN.read("amount", wire.amount(), Figures.CNY),
        Optional.empty(),
        isRefused(wire) ? Optional.of(words(wire.resultCode(), wire.message())) : Optional.empty());
  }

  /** The line of the draft that is meant; the wire does not repeat quantities. */
  private OrderLine taken(WireGoods wire, List<OrderLine> asked) {
    ProductId product = ids.read(new WireId(wire.offerId(), wire.offerMapId()));
    Variant variant = Cargo.variant(wire.skuId(), wire.specId());
    OrderLine line =
        asked.stream()
            .filter(it -> it.product().equals(product) && it.variant().agrees(variant))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "cargoList", "%s, %s".formatted(product, variant), "what was asked for"));
    asked.remove(line);
    return line;
  }

  private static Optional<String> refusal(WireRow row) {
    if (Boolean.FALSE.equals(row.status())) {
      return Optional.of(words(row.resultCode(), row.message()));
    }
    boolean noWay = row.tradeModeNameList() != null && row.tradeModeNameList().isEmpty();
    return noWay ? Optional.of("it takes no trade type over the wire") : Optional.empty();
  }

  /** Nothing of it can be ordered: neither as it is, nor without the lines that are refused. */
  private static boolean isHopeless(WireRow row) {
    List<WireGoods> goods = requireNonNullElse(row.cargoList(), List.of());
    boolean inPart = worst(row).isPresent() && !goods.stream().allMatch(QuoteReader::isRefused);
    return Boolean.FALSE.equals(row.status()) && !inPart;
  }

  private static Optional<WireGoods> worst(WireRow row) {
    return requireNonNullElse(row.cargoList(), List.<WireGoods>of()).stream()
        .filter(QuoteReader::isRefused)
        .findFirst();
  }

  private static boolean isRefused(WireGoods wire) {
    return AddressParams.some(wire.resultCode()).filter(code -> !code.equals(FINE)).isPresent();
  }

  private SupplierFailure refused(@Nullable String code, @Nullable String message) {
    Origin origin = new Origin(provider, AddressParams.some(code), Optional.empty());
    return TradeCodes.failure(origin, "%s answered %s".formatted(provider, words(code, message)));
  }

  private static String words(@Nullable String code, @Nullable String message) {
    return "%s: %s"
        .formatted(
            AddressParams.some(code).orElse("no code"),
            AddressParams.some(message).orElse("no message"));
  }

  private static Money fen(String field, @Nullable Long fen) {
    if (fen == null) {
      throw new InvalidValue(field, "missing", "an integer of fen");
    }
    return Money.fen(fen);
  }
}
