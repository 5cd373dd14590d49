package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.sandbox.listing.Listing;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A line of which it is known what it means.
 *
 * @param variant its place among those of the offer, from 0
 */
record Pick(OrderLine line, Listing listing, int variant, Sku sku, Label label) {
  static Pick of(OrderLine line, Wares wares, Refusals refusals) {
    Listing listing =
        wares.founded(line.product()).orElseThrow(() -> refusals.product(line.product()));
    Product product = wares.product(listing);
    int variant =
        IntStream.range(0, product.skus().size())
            .filter(i -> means(line.variant(), product.skus(), i))
            .findFirst()
            .orElseThrow(() -> refusals.variant(line.product(), line.variant()));
    Sku sku = product.skus().get(variant);
    return new Pick(line, listing, variant, sku, Label.of(product, sku));
  }

  private static boolean means(Variant named, List<Sku> skus, int place) {
    Sku sku = skus.get(place);
    return named.equals(Variant.NONE)
        ? skus.size() == 1
        : named.skuId().map(sku.id()::equals).orElse(true)
            && named.specId().map(id -> sku.specId().filter(id::equals).isPresent()).orElse(true);
  }

  /** The same at the prices and with the stock of the moment. */
  Pick at(UnaryOperator<Listing> today) {
    return new Pick(line, today.apply(listing), variant, sku, label);
  }

  long quantity() {
    return line.quantity();
  }

  long left() {
    return listing.variants().get(variant).stock();
  }

  boolean sameOffer(Pick other) {
    return listing.id() == other.listing.id();
  }

  /**
   * What one piece costs.
   *
   * @param pieces of the offer that are bought together
   */
  Money unitPrice(long pieces) {
    Money price =
        listing.price().tiers().stream()
            .filter(tier -> tier.minQuantity() <= pieces)
            .reduce((lower, higher) -> higher)
            .map(PriceTier::price)
            .orElseGet(() -> listing.price().wholesale());
    return price.plus(Money.fen(listing.variants().get(variant).extraFen()));
  }
}
