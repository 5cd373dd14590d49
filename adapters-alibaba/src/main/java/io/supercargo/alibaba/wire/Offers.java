package io.supercargo.alibaba.wire;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hits, wire to domain and back. */
public final class Offers {
  private Offers() {}

  public static Offer read(WireOffer wire) {
    return new Offer(
        ProductId.of1688(wire.offerId()),
        Optional.empty(),
        OfferFields.title(wire.subject(), wire.subjectTrans()),
        Objects.requireNonNullElse(wire.imageUrl(), ""),
        prices(wire.priceInfo()),
        Optional.empty(),
        OfferFields.sales(wire.monthSold(), wire.repurchaseRate()),
        OfferValues.path(wire.topCategoryId(), wire.secondCategoryId(), wire.thirdCategoryId()),
        OfferFlags.read(wire),
        Optional.empty(),
        OfferValues.count(wire.minOrderQuantity()));
  }

  /** As searches in the market and by a picture print it. */
  public static WireOffer write(Offer offer) {
    List<CategoryId> path = offer.categories();
    String promise = OfferFlags.promise(offer);
    return new WireOffer(
        offer.imageUrl(),
        offer.title().original(),
        OfferValues.translation(offer.title()),
        OfferValues.number(offer.id()),
        offer.satisfies(Filter.SELECTED_SUPPLY),
        priceInfo(offer.prices()),
        OfferFields.repurchaseRate(offer.sales()),
        OfferFields.monthSold(offer.sales()),
        OfferValues.traceInfo(offer.id()),
        offer.satisfies(Filter.DROPSHIP),
        OfferFlags.identities(offer),
        offer.satisfies(Filter.CROSS_BORDER_SELECT),
        OfferValues.level(path, 0),
        OfferValues.level(path, 1),
        OfferValues.level(path, 2),
        OfferValues.count(offer.minOrderQuantity()),
        promise == null ? null : new WireShippingFigures(promise));
  }

  /** As searches in a shop and recommendations print it. */
  static WireOffer writeShort(Offer offer) {
    WireOffer whole = write(offer);
    return new WireOffer(
        whole.imageUrl(),
        whole.subject(),
        whole.subjectTrans(),
        whole.offerId(),
        whole.isJxhy(),
        whole.priceInfo(),
        whole.repurchaseRate(),
        whole.monthSold(),
        whole.traceInfo(),
        whole.isOnePsale(),
        whole.offerIdentities(),
        whole.isSelect(),
        null,
        null,
        null,
        null,
        null);
  }

  /** As the paper for national sites prints it. */
  static WireOffer writeForSite(Offer offer) {
    Prices prices = offer.prices();
    return new WireOffer(
        offer.imageUrl(),
        offer.title().original(),
        null,
        OfferValues.number(offer.id()),
        offer.satisfies(Filter.SELECTED_SUPPLY),
        new WirePriceInfo(
            prices.wholesale().text(),
            OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY),
            null,
            null,
            null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Prices prices(WirePriceInfo wire) {
    Map<PriceKind, @Nullable String> others = new EnumMap<>(PriceKind.class);
    others.put(PriceKind.SELECTED_SUPPLY, wire.jxhyPrice());
    others.put(PriceKind.SELECTED_SUPPLY_WHOLESALE, wire.pfJxhyPrice());
    others.put(PriceKind.DROPSHIP, wire.consignPrice());
    others.put(PriceKind.PROMOTION, wire.promotionPrice());
    return OfferValues.prices(OfferFields.yuan("priceInfo.price", wire.price()), others);
  }

  private static WirePriceInfo priceInfo(Prices prices) {
    return new WirePriceInfo(
        prices.wholesale().text(),
        OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY),
        OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE),
        OfferValues.yuan(prices, PriceKind.DROPSHIP),
        OfferValues.yuan(prices, PriceKind.PROMOTION));
  }
}
