package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.http.dialect.trade.GoodsIds.WireId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is ordered, in both directions. Variants go by their {@code specId}. */
public record Cargo(GoodsIds ids) {
  public List<WireCargo> write(List<OrderLine> lines) {
    return lines.stream().map(this::write).toList();
  }

  private WireCargo write(OrderLine line) {
    WireId id = ids.write(line.product());
    return new WireCargo(
        id.offerId(),
        id.offerMapId(),
        spec(line.variant()),
        BigDecimal.valueOf(line.quantity()),
        null);
  }

  /**
   * @throws InvalidValue naming what is wrong
   */
  public List<OrderLine> read(@Nullable List<WireCargo> wire) {
    if (wire == null || wire.isEmpty()) {
      throw new InvalidValue("cargoParamList", "none", "at least one");
    }
    return wire.stream().map(this::read).toList();
  }

  private OrderLine read(WireCargo wire) {
    return new OrderLine(
        ids.read(new WireId(wire.offerId(), wire.offerMapId())),
        variant(null, wire.specId()),
        whole(wire.quantity()));
  }

  static Variant variant(@Nullable Long skuId, @Nullable String specId) {
    return new Variant(
        Optional.ofNullable(skuId).filter(it -> it > 0).map(Object::toString),
        AddressParams.some(specId));
  }

  /** This wire cannot name a variant by its other id, and must not order some other one. */
  private static @Nullable String spec(Variant variant) {
    if (variant.specId().isEmpty() && variant.skuId().isPresent()) {
      throw new InvalidValue(
          "specId", "missing for SKU " + variant, "the spec id that the product's detail tells");
    }
    return variant.specId().orElse(null);
  }

  private static long whole(@Nullable BigDecimal quantity) {
    if (quantity == null || quantity.signum() < 1) {
      throw new InvalidValue(
          "quantity", quantity == null ? "missing" : quantity, "a whole number above 0");
    }
    try {
      return quantity.longValueExact();
    } catch (ArithmeticException fraction) {
      throw new InvalidValue("quantity", quantity.toPlainString(), "a whole number above 0");
    }
  }
}
