package io.supercargo.xportcn.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Offer.Sales;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.RateText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/** The small conversions that hits and details of all editions share. */
final class OfferValues {
  private OfferValues() {}

  static ProductId numericId(Long offerId) {
    return ProductId.of1688(offerId);
  }

  static ProductId opaqueId(String offerMapId) {
    return new ProductId.Opaque(Marketplace.ALIBABA_1688, offerMapId);
  }

  /** The numeric id of an offer for the editions that carry no other. */
  @Named("offerId")
  static Long offerId(Offer offer) {
    return SearchTerms.number("offerId", offer.id().value());
  }

  /** The provider's own reference, or the id itself where that is one. */
  @Named("offerMapId")
  static String offerMapId(Offer offer) {
    return offer.reference().<ProductId>map(id -> id).orElse(offer.id()).value();
  }

  static Text title(@Nullable String subject, @Nullable String subjectTrans) {
    return new Text(subject == null ? "" : subject, Optional.ofNullable(subjectTrans));
  }

  /** Percent text to a share, and pieces in 30 days. */
  static Sales sales(@Nullable Long monthSold, @Nullable String repurchaseRate) {
    return new Sales(
        monthSold == null ? OptionalLong.empty() : OptionalLong.of(monthSold),
        Optional.ofNullable(repurchaseRate).filter(it -> !it.isBlank()).map(OfferValues::share));
  }

  @Named("monthSold")
  static @Nullable Long monthSold(Offer offer) {
    OptionalLong monthly = offer.sales().monthly();
    return monthly.isPresent() ? (Long) monthly.getAsLong() : null;
  }

  @Named("repurchaseRate")
  static @Nullable String repurchaseRate(Offer offer) {
    return offer.sales().repurchaseRate().map(RateText::write).orElse(null);
  }

  @Named("isJxhy")
  static Boolean isJxhy(Offer offer) {
    return offer.satisfies(Filter.SELECTED_SUPPLY);
  }

  @Named("isOnePsale")
  static Boolean isOnePsale(Offer offer) {
    return offer.satisfies(Filter.DROPSHIP);
  }

  @Named("translation")
  static @Nullable String translation(Text title) {
    return title.translated().orElse(null);
  }

  static Set<Filter> flags(@Nullable Boolean isJxhy, @Nullable Boolean isOnePsale) {
    Set<Filter> flags = EnumSet.noneOf(Filter.class);
    if (Boolean.TRUE.equals(isJxhy)) {
      flags.add(Filter.SELECTED_SUPPLY);
    }
    if (Boolean.TRUE.equals(isOnePsale)) {
      flags.add(Filter.DROPSHIP);
    }
    return flags;
  }

  /** Yuan texts with the decimals that were written. */
  static Prices prices(WirePriceInfo wire) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    put(prices, PriceKind.WHOLESALE, wire.price());
    put(prices, PriceKind.SELECTED_SUPPLY, wire.jxhyPrice());
    put(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE, wire.pfJxhyPrice());
    put(prices, PriceKind.DROPSHIP, wire.consignPrice());
    return new Prices(prices);
  }

  static WirePriceInfo priceInfo(Prices prices) {
    return new WirePriceInfo(
        prices.wholesale().text(),
        text(prices, PriceKind.SELECTED_SUPPLY),
        text(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE),
        text(prices, PriceKind.DROPSHIP));
  }

  /** KA counts in whole fen; what another wire knows more exactly is rounded half up here. */
  static long fen(Money price) {
    return price.amount().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static void put(Map<PriceKind, Money> prices, PriceKind kind, @Nullable String yuan) {
    if (yuan != null && !yuan.isBlank()) {
      prices.put(kind, yuan(kind, yuan));
    }
  }

  private static Money yuan(PriceKind kind, String text) {
    try {
      return Money.yuan(text);
    } catch (InvalidValue notANumber) {
      throw new InvalidValue("priceInfo." + kind.code(), text, "yuan as a decimal number");
    }
  }

  private static @Nullable String text(Prices prices, PriceKind kind) {
    return prices.of(kind).map(Money::text).orElse(null);
  }

  private static BigDecimal share(String percent) {
    try {
      return RateText.read(percent);
    } catch (NumberFormatException notARate) {
      throw new InvalidValue("repurchaseRate", percent, "percent, e.g. 12.84%");
    }
  }
}
