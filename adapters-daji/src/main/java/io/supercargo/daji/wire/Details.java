package io.supercargo.daji.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.detail.DetailPrices;
import io.supercargo.http.dialect.detail.DetailReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads details; {@link DetailWriter} goes the other way. */
public final class Details {
  private static final DetailReader PARTS = new DetailReader(DetailPrices.YUAN);

  private Details() {}

  public static Product read(WireProduct wire, OfferIds ids) {
    List<String> images = DetailReader.images(wire.productImage());
    List<Sku> skus = PARTS.skus(wire.productSkuInfos());
    List<PriceTier> tiers = PARTS.tiers(wire.productSaleInfo());
    return new Product(
        offer(wire, ids, images, prices(wire, tiers, skus)),
        images,
        DetailReader.attributes(wire.productAttribute()),
        skus,
        tiers,
        requireNonNullElse(wire.description(), ""),
        Optional.ofNullable(wire.mainVideo()).filter(video -> !video.isBlank()),
        DetailReader.unit(wire.productSaleInfo()));
  }

  private static Offer offer(WireProduct wire, OfferIds ids, List<String> images, Prices prices) {
    return new Offer(
        ids.of(wire.offerId()),
        Optional.empty(),
        OfferFields.title(wire.subject(), wire.subjectTrans()),
        images.isEmpty() ? "" : images.get(0),
        prices,
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        DetailReader.categories(
            wire.topCategoryId(),
            wire.secondCategoryId(),
            wire.thirdCategoryId(),
            wire.categoryId()),
        DetailReader.filters(wire.tagInfoList(), wire.isJxhy(), wire.productShippingInfo()),
        DetailReader.shop(wire.sellerOpenId(), wire.companyName(), wire.productShippingInfo()),
        wire.minOrderQuantity() == null
            ? OptionalInt.empty()
            : OptionalInt.of(wire.minOrderQuantity()),
        new Offer.Notes(
            requireNonNullElse(wire.offerIdentities(), List.of()),
            Optional.ofNullable(wire.traceInfo())));
  }

  /** What searches would say; else the first step's price, else the cheapest variant's. */
  private static Prices prices(WireProduct wire, List<PriceTier> tiers, List<Sku> skus) {
    if (wire.priceInfo() != null) {
      return Offers.MAPPER.prices(wire.priceInfo());
    }
    Optional<Money> first = tiers.stream().map(PriceTier::price).findFirst();
    return first
        .map(Prices::wholesale)
        .or(() -> skus.stream().map(Sku::prices).min(Comparator.comparing(Prices::wholesale)))
        .orElseThrow(() -> new InvalidValue("productSkuInfos", "no price", "a price"));
  }
}
