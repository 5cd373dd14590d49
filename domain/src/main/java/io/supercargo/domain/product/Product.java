package io.supercargo.domain.product;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a supplier tells of one offer.
 *
 * @param images main picture first
 * @param priceTiers by rising quantity; empty where every SKU has its own price
 * @param description HTML as the seller wrote it; untrusted
 * @param unit e.g. piece or box
 */
public record Product(
    Offer offer,
    List<String> images,
    List<Attribute> attributes,
    List<Sku> skus,
    List<PriceTier> priceTiers,
    String description,
    Optional<String> video,
    Optional<Text> unit) {
  public Product {
    images = List.copyOf(images);
    attributes = List.copyOf(attributes);
    skus = List.copyOf(skus);
    priceTiers = List.copyOf(priceTiers);
  }

  public ProductId id() {
    return offer.id();
  }

  /** Pieces for sale over all SKUs. */
  public long stock() {
    return skus.stream().mapToLong(Sku::stock).sum();
  }
}
