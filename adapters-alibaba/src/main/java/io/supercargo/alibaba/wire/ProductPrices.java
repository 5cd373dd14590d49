package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WireProduct.WirePriceRange;
import io.supercargo.alibaba.wire.WireProduct.WireSale;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.http.dialect.OfferFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The prices of a product as a whole, which its detail only implies, in both directions. */
final class ProductPrices {
  private static final int WITHOUT_SKU = 0;
  private static final int BY_SKU = 1;
  private static final int BY_QUANTITY = 2;

  private ProductPrices() {}

  /** The price of the smallest quantity, else that of the cheapest SKU. */
  static Prices read(@Nullable WireSale sale, List<Sku> skus) {
    List<PriceTier> tiers = tiers(sale);
    Money wholesale =
        tiers.isEmpty()
            ? cheapest(skus)
                .orElseThrow(
                    () ->
                        new InvalidValue(
                            "productSaleInfo.priceRangeList", "missing", "a price, or SKUs"))
            : tiers.get(0).price();
    Map<PriceKind, @Nullable String> others = new EnumMap<>(PriceKind.class);
    if (sale != null) {
      others.put(PriceKind.DROPSHIP, sale.consignPrice());
      others.put(PriceKind.SELECTED_SUPPLY, sale.jxhyPrice());
    }
    if (!tiers.isEmpty()) {
      others.put(PriceKind.PROMOTION, told(sale).get(0).promotionPrice());
    }
    return OfferValues.prices(wholesale, others);
  }

  /** Where the tiers do not tell the product's own price, one more does. */
  static List<WirePriceRange> ranges(Product product) {
    Offer offer = product.offer();
    Money price = offer.prices().wholesale();
    List<PriceTier> tiers = product.priceTiers();
    boolean told =
        tiers.isEmpty()
            ? cheapest(product.skus()).filter(price::equals).isPresent()
            : tiers.get(0).price().compareTo(price) == 0;
    if (!told) {
      tiers = List.of(new PriceTier(offer.minOrderQuantity().orElse(1), price));
    }
    String promotion = OfferValues.yuan(offer.prices(), PriceKind.PROMOTION);
    return tiers.stream()
        .map(tier -> new WirePriceRange(tier.minQuantity(), tier.price().text(), promotion))
        .toList();
  }

  static int quoteType(Product product, List<WirePriceRange> ranges) {
    if (product.skus().isEmpty()) {
      return WITHOUT_SKU;
    }
    return ranges.isEmpty() ? BY_SKU : BY_QUANTITY;
  }

  private static Optional<Money> cheapest(List<Sku> skus) {
    return skus.stream().map(sku -> sku.prices().wholesale()).min(Money::compareTo);
  }

  static List<PriceTier> tiers(@Nullable WireSale sale) {
    return told(sale).stream()
        .map(
            range ->
                new PriceTier(
                    requireNonNullElse(range.startQuantity(), 1),
                    OfferFields.yuan(
                        "priceRangeList.price", requireNonNullElse(range.price(), "missing"))))
        .toList();
  }

  private static List<WirePriceRange> told(@Nullable WireSale sale) {
    return sale == null ? List.of() : requireNonNullElse(sale.priceRangeList(), List.of());
  }
}
