package io.supercargo.testkit.product;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import java.util.List;

/** Offers and products that say something else than they did. */
final class Retold {
  private Retold() {}

  static Offer titled(Offer offer, Text title) {
    return new Offer(
        offer.id(),
        offer.reference(),
        title,
        offer.imageUrl(),
        offer.prices(),
        offer.fees(),
        offer.sales(),
        offer.categories(),
        offer.filters(),
        offer.shop(),
        offer.minOrderQuantity());
  }

  static Product with(Product product, Offer offer, List<Sku> skus, List<PriceTier> tiers) {
    return new Product(
        offer,
        product.images(),
        product.attributes(),
        skus,
        tiers,
        product.description(),
        product.video(),
        product.unit());
  }
}
