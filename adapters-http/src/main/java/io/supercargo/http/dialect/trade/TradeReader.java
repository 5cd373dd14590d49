package io.supercargo.http.dialect.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.trade.WireTrade.WireBase;
import io.supercargo.http.dialect.trade.WireTrade.WireItem;
import io.supercargo.http.dialect.trade.WireTrade.WirePlace;
import io.supercargo.http.dialect.trade.WireTrade.WireProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads orders; {@link TradePrinter} goes the other way.
 *
 * @param figures in which all amounts but the discount are counted
 */
public record TradeReader(Marketplace marketplace, Figures figures) {
  private static final String NO_PRODUCT = "0";

  /**
   * @throws InvalidValue naming the field that is wrong
   */
  public Order read(WireTrade wire) {
    Required.field("baseInfo", wire.baseInfo());
    WireBase base = Objects.requireNonNull(wire.baseInfo());
    Currency currency = currency(base);
    List<OrderedLine> lines =
        requireNonNullElse(wire.productItems(), List.<WireItem>of()).stream()
            .map(item -> line(item, currency))
            .toList();
    String status = requireNonNullElse(base.status(), "");
    return new Order(
        id(base),
        TradeWords.read(status),
        status,
        seller(base),
        lines,
        amounts(base, lines, currency),
        Optional.ofNullable(wire.nativeLogistics()).flatMap(TradeReader::address),
        times(base),
        References.kept(base.outOrderId()),
        AddressParams.some(base.closeReason()),
        notes(base));
  }

  public List<Order> read(List<WireTrade> wire) {
    return wire.stream().map(this::read).toList();
  }

  /** An order that was just made; its total, where it is told. */
  public Placed placed(WireTrade wire) {
    Required.field("baseInfo", wire.baseInfo());
    WireBase base = Objects.requireNonNull(wire.baseInfo());
    return new Placed(
        id(base),
        Optional.ofNullable(base.totalAmount())
            .map(total -> figures.read("baseInfo.totalAmount", total, currency(base))));
  }

  private static Currency currency(WireBase base) {
    return AddressParams.some(base.currency()).map(Currency::getInstance).orElse(Figures.CNY);
  }

  /** The text before the number, which may have been rounded on its way. */
  static String id(WireBase base) {
    return AddressParams.some(base.idOfStr())
        .orElseGet(() -> OrderNumbers.read("baseInfo.id", base.id()));
  }

  private OrderedLine line(WireItem item, Currency currency) {
    return new OrderedLine(
        AddressParams.some(item.subItemIdString())
            .orElseGet(() -> OrderNumbers.read("subItemID", item.subItemId())),
        new OrderLine(
            product(item), Cargo.variant(item.skuId(), item.specId()), pieces(item.quantity())),
        requireNonNullElse(item.name(), ""),
        requireNonNullElse(item.skuInfos(), List.<WireProperty>of()).stream()
            .map(TradeReader::attribute)
            .toList(),
        figures.read("price", item.price(), currency),
        figures.read("itemAmount", item.itemAmount(), currency),
        requireNonNullElse(item.productImgUrl(), List.<String>of()).stream().findFirst());
  }

  private ProductId product(WireItem item) {
    return new ProductId.Native(
        marketplace, item.productId() == null ? NO_PRODUCT : item.productId().toString());
  }

  /** A part of a unit counts as a whole one. */
  private static long pieces(@Nullable BigDecimal quantity) {
    if (quantity == null) {
      throw new InvalidValue("quantity", "missing", "a number");
    }
    return quantity.setScale(0, RoundingMode.UP).longValueExact();
  }

  private static Attribute attribute(WireProperty property) {
    return new Attribute(
        Optional.empty(),
        Text.chinese(requireNonNullElse(property.name(), "")),
        Text.chinese(requireNonNullElse(property.value(), "")));
  }

  private Amounts amounts(WireBase base, List<OrderedLine> lines, Currency currency) {
    Money none = new Money(BigDecimal.ZERO, currency);
    Money goods =
        base.sumProductPayment() == null
            ? lines.stream().map(OrderedLine::amount).reduce(none, Money::plus)
            : figures.read("baseInfo.sumProductPayment", base.sumProductPayment(), currency);
    Money freight =
        base.shippingFee() == null
            ? none
            : figures.read("baseInfo.shippingFee", base.shippingFee(), currency);
    Money total = figures.read("baseInfo.totalAmount", base.totalAmount(), currency);
    BigDecimal rest = total.amount().subtract(goods.plus(freight).amount());
    return new Amounts(
        goods,
        freight,
        new Money(rest.max(BigDecimal.ZERO), currency),
        new Money(rest.negate().max(BigDecimal.ZERO), currency),
        total);
  }

  private static Order.Times times(WireBase base) {
    return new Order.Times(
        TradeTimes.read("baseInfo.createTime", base.createTime())
            .orElseThrow(() -> new InvalidValue("baseInfo.createTime", "missing", "a time")),
        TradeTimes.read("baseInfo.payTime", base.payTime()),
        TradeTimes.read("baseInfo.allDeliveredTime", base.allDeliveredTime()),
        TradeTimes.read("baseInfo.confirmedTime", base.confirmedTime()),
        TradeTimes.read("baseInfo.completeTime", base.completeTime()));
  }

  private static Optional<Shop> seller(WireBase base) {
    Optional<String> company =
        Optional.ofNullable(base.sellerContact())
            .flatMap(contact -> AddressParams.some(contact.companyName()));
    return AddressParams.some(base.sellerId())
        .map(
            id ->
                new Shop(
                    new ShopId(id),
                    company.or(() -> AddressParams.some(base.sellerLoginId())),
                    Optional.empty()));
  }

  /** Lists leave it out, and some of what is masked is no address any more. */
  private static Optional<Address> address(WirePlace place) {
    try {
      return Optional.of(
          AddressParams.read(
              new WireAddressParam(
                  null,
                  place.contactPerson(),
                  place.mobile(),
                  place.telephone(),
                  place.zip(),
                  place.province(),
                  place.city(),
                  place.area(),
                  place.town(),
                  place.address(),
                  place.areaCode())));
    } catch (InvalidValue masked) {
      return Optional.empty();
    }
  }

  private static Map<String, String> notes(WireBase base) {
    Map<String, String> notes = new LinkedHashMap<>();
    AddressParams.some(base.tradeTypeCode()).ifPresent(it -> notes.put("tradeType", it));
    AddressParams.some(base.flowTemplateCode()).ifPresent(it -> notes.put("flow", it));
    AddressParams.some(base.buyerFeedback()).ifPresent(it -> notes.put("message", it));
    return notes;
  }
}
