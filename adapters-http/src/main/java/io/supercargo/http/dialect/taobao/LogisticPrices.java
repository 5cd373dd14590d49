package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sending one piece costs, in both directions. */
public final class LogisticPrices {
  private static final String YUAN = "CNY";
  private static final int CENTS = 2;

  private LogisticPrices() {}

  /** The wire tells of single pieces alone: what several cost cannot be asked. */
  public static WireLogisticQuery write(FreightQuery query) {
    if (query.quantity() != 1) {
      throw new InvalidValue("quantity", query.quantity(), "1: the freight of several is not told");
    }
    return new WireLogisticQuery(
        Long.toString(TaobaoIds.number(query.product())), Addresses.write(query.destination()));
  }

  public static FreightQuery read(Marketplace marketplace, WireLogisticQuery wire) {
    return new FreightQuery(
        TaobaoIds.read(marketplace, "itemId", wire.itemId()),
        1,
        Addresses.read(wire.addressInfo()),
        List.of());
  }

  public static FreightEstimate read(WireLogisticPrice wire, ProductId product) {
    if (wire.postFee() == null) {
      throw new InvalidValue("postFee", "missing", "cents");
    }
    Money fee = new Money(BigDecimal.valueOf(wire.postFee(), CENTS), currency(wire.currency()));
    if (fee.isNegative()) {
      throw new InvalidValue("postFee", wire.postFee(), ">= 0");
    }
    return new FreightEstimate(product, fee, fee.amount().signum() == 0, Optional.empty());
  }

  public static WireLogisticPrice write(FreightEstimate estimate) {
    Money fee = estimate.freight();
    return new WireLogisticPrice(fee.toFen(), fee.currency().getCurrencyCode());
  }

  static Currency currency(@Nullable String code) {
    try {
      return Currency.getInstance(code == null || code.isBlank() ? YUAN : code);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue("currency", String.valueOf(code), "a currency such as CNY");
    }
  }
}
