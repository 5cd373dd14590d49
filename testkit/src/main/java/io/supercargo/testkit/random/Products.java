package io.supercargo.testkit.random;

import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Products with anything from nothing to several of each part. */
public final class Products {
  private Products() {}

  /** The same seed draws the same product. */
  public static Product random(Random random) {
    Offer offer = Offers.random(random);
    Draw draw = new Draw(random);
    return new Product(
        offer,
        images(offer, draw),
        attributes(draw),
        skus(draw),
        tiers(draw),
        draw.textOrEmpty(),
        draw.maybe(draw::address),
        draw.maybe(() -> Offers.title(draw)));
  }

  /** The offer's picture is the product's first. */
  private static List<String> images(Offer offer, Draw draw) {
    List<String> images = new ArrayList<>();
    if (!offer.imageUrl().isEmpty()) {
      images.add(offer.imageUrl());
      images.addAll(draw.some(4, draw::address));
    }
    return images;
  }

  private static List<Attribute> attributes(Draw draw) {
    return draw.some(
        4, () -> new Attribute(draw.maybe(draw::word), Offers.title(draw), Offers.title(draw)));
  }

  private static List<Sku> skus(Draw draw) {
    List<Sku> skus = new ArrayList<>();
    for (int number = draw.between(0, 4); number > 0; number--) {
      skus.add(sku(Long.toString(5_000_000_000_000L + number), draw));
    }
    return skus;
  }

  private static Sku sku(String id, Draw draw) {
    return new Sku(
        id,
        draw.maybe(draw::word),
        attributes(draw),
        Offers.prices(draw),
        draw.count(Integer.MAX_VALUE),
        draw.maybe(draw::address));
  }

  private static List<PriceTier> tiers(Draw draw) {
    List<PriceTier> tiers = new ArrayList<>();
    int quantity = 0;
    for (int left = draw.between(0, 3); left > 0; left--) {
      quantity += draw.between(1, 1000);
      tiers.add(new PriceTier(quantity, draw.money()));
    }
    return tiers;
  }
}
