package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireSubPurchase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads orders; {@link PurchasePrinter} goes the other way. */
public record PurchaseReader(Marketplace marketplace, ItemBook book) {

  public Page<Order> page(WirePurchasePage wire, OrderQuery query) {
    List<Order> rows = orders(wire);
    List<Order> fitting = rows.stream().filter(it -> PurchaseQueries.fits(query, it)).toList();
    Long total = wire.resultsTotal();
    Page<Order> whole =
        total == null ? Page.open(rows, query.page()) : Page.of(rows, query.page(), total);
    return new Page<>(fitting, whole.number(), whole.size(), whole.total(), whole.pages());
  }

  public List<Order> orders(WirePurchasePage wire) {
    return requireNonNullElse(wire.purchaseOrders(), List.<WirePurchase>of()).stream()
        .map(this::order)
        .toList();
  }

  public Order order(WirePurchase wire) {
    List<WireSubPurchase> subs =
        requireNonNullElse(wire.subPurchaseOrders(), List.<WireSubPurchase>of());
    Order.Times times = times(wire);
    String word = word(wire, subs);
    return new Order(
        number("purchaseId", wire.purchaseId()),
        StatusWords.read(word, times.paid().isPresent()),
        word,
        seller(wire, subs),
        subs.stream().map(this::line).toList(),
        amounts(wire),
        Optional.empty(),
        ended(times, word, wire),
        reference(wire),
        subs.stream().flatMap(sub -> Receivers.some(sub.closeReason()).stream()).findFirst(),
        new PurchaseNotes(wire, subs).notes());
  }

  private OrderedLine line(WireSubPurchase wire) {
    long quantity = requireNonNullElse(wire.quantity(), 1L);
    Long told = wire.productAmount() == null ? wire.purchaseAmount() : wire.productAmount();
    Money amount = Cents.required("productAmount", told, wire.purchaseCurrency());
    Map<String, String> options = requireNonNullElse(wire.optionFields(), Map.of());
    String picture = wire.skuInfo() == null ? null : wire.skuInfo().skuImgUrl();
    return new OrderedLine(
        number("subPurchaseOrderId", wire.subPurchaseOrderId()),
        book.line(marketplace, wire.itemId(), wire.skuId(), quantity),
        requireNonNullElse(wire.title(), ""),
        List.of(),
        unitPrice(amount, quantity),
        amount,
        Receivers.some(picture).or(() -> Receivers.some(options.get("SKU_IMG_URL"))));
  }

  private static Money unitPrice(Money amount, long quantity) {
    BigDecimal unit = amount.amount().divide(BigDecimal.valueOf(quantity), 2, RoundingMode.HALF_UP);
    return new Money(unit, amount.currency());
  }

  /** What makes the sum more than its parts are fees; what makes it less was taken off. */
  private static Amounts amounts(WirePurchase wire) {
    String currency = wire.purchaseCurrency();
    Money total = Cents.required("purchaseAmount", wire.purchaseAmount(), currency);
    Money freight = Cents.read(requireNonNullElse(wire.domesticPostFee(), 0L), currency);
    Long told = wire.productAmount();
    Money goods = told == null ? Cents.minus(total, freight) : Cents.read(told, currency);
    Money more = Cents.minus(total, goods.plus(freight));
    Money none = Cents.none(total);
    boolean less = more.isNegative();
    return new Amounts(
        goods, freight, less ? none : more, less ? Cents.minus(none, more) : none, total);
  }

  private static Order.Times times(WirePurchase wire) {
    Instant created =
        PurchaseTimes.read("createdTime", wire.createdTime())
            .orElseThrow(() -> new InvalidValue("createdTime", "missing", "a time"));
    return new Order.Times(
        created,
        PurchaseTimes.read("payTime", wire.payTime()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** An order that has ended was last changed then. */
  private static Order.Times ended(Order.Times times, String word, WirePurchase wire) {
    return StatusWords.read(word, times.paid().isPresent()).isFinal()
        ? new Order.Times(
            times.created(),
            times.paid(),
            Optional.empty(),
            Optional.empty(),
            PurchaseTimes.read("modifyTime", wire.modifyTime()))
        : times;
  }

  private static String word(WirePurchase wire, List<WireSubPurchase> subs) {
    JsonNode own = wire.status();
    JsonNode status = own == null && !subs.isEmpty() ? subs.get(0).status() : own;
    return Receivers.some(status == null ? null : status.asText())
        .orElseThrow(() -> new InvalidValue("status", "missing", "a status"));
  }

  private static Optional<Shop> seller(WirePurchase wire, List<WireSubPurchase> subs) {
    Map<String, String> options =
        subs.stream()
            .flatMap(sub -> Optional.ofNullable(sub.optionFields()).stream())
            .findFirst()
            .orElse(Map.of());
    return Receivers.some(options.get("shopId"))
        .map(
            id ->
                new Shop(
                    new ShopId(id),
                    Receivers.some(options.get("shopName"))
                        .or(() -> Receivers.some(wire.supplierNick())),
                    Optional.empty()));
  }

  /**
   * Resellers have names of their own where ours stands upstream; the other field is ours there.
   */
  private static Optional<Reference> reference(WirePurchase wire) {
    return Receivers.some(wire.sellerOrderNumber())
        .or(() -> Receivers.some(wire.outerPurchaseId()))
        .flatMap(PurchaseReader::named);
  }

  /** Orders that were made elsewhere may have names that are none of ours. */
  private static Optional<Reference> named(String told) {
    try {
      return Optional.of(new Reference(told));
    } catch (InvalidValue another) {
      return Optional.empty();
    }
  }

  private static String number(String field, @Nullable Long number) {
    if (number == null) {
      throw new InvalidValue(field, "missing", "a number");
    }
    return number.toString();
  }
}
