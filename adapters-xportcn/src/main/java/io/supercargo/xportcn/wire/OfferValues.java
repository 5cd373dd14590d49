package io.supercargo.xportcn.wire;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/** The small conversions that hits and details of all editions share. */
final class OfferValues {
  private OfferValues() {}

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

  @Named("monthSold")
  static @Nullable Long monthSold(Offer offer) {
    return OfferFields.monthSold(offer.sales());
  }

  @Named("repurchaseRate")
  static @Nullable String repurchaseRate(Offer offer) {
    return OfferFields.repurchaseRate(offer.sales());
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

  static Prices prices(WirePriceInfo wire) {
    return OfferFields.prices(
        wire.price(), wire.jxhyPrice(), wire.pfJxhyPrice(), wire.consignPrice());
  }

  static WirePriceInfo priceInfo(Prices prices) {
    return new WirePriceInfo(
        prices.wholesale().text(),
        OfferFields.yuan(prices, PriceKind.SELECTED_SUPPLY),
        OfferFields.yuan(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE),
        OfferFields.yuan(prices, PriceKind.DROPSHIP));
  }

  /** The parts as they are printed, so that their sum is right even where they were rounded. */
  static long payableFen(Offer offer) {
    return fen(offer.prices().wholesale())
        + offer.fees().map(fees -> fen(fees.service()) + fen(fees.handling())).orElse(0L);
  }

  /** KA counts in whole fen; what another wire knows more exactly is rounded half up here. */
  static long fen(Money price) {
    return price.amount().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
