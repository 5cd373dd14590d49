package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * Under which ids a marketplace takes orders for a product, where they are not those that it shows:
 * Taobao Global's {@code mpId} and {@code mpSkuId}.
 *
 * @param itemId what an order says for the product
 * @param withMaterial whether the distributor has texts and pictures of it
 * @param stock pieces over all variants
 */
public record BuyableItem(
    ProductId product, String itemId, boolean withMaterial, long stock, List<Variant> variants) {
  public BuyableItem {
    InvalidValue.requireText("itemId", itemId);
    variants = List.copyOf(variants);
  }

  /**
   * One variant.
   *
   * @param skuId as the product's detail says it
   * @param orderId what an order says for it; empty where it cannot be ordered
   */
  public record Variant(String skuId, Optional<String> orderId, long stock) {}

  /** What an order says for a variant of the product's detail. */
  public Optional<String> orderId(String skuId) {
    return variants.stream()
        .filter(variant -> variant.skuId().equals(skuId))
        .findFirst()
        .flatMap(Variant::orderId);
  }
}
