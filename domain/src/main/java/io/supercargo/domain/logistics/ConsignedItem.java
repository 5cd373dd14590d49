package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.net.URI;
import java.util.Optional;

/**
 * Goods that go abroad.
 *
 * @param itemId the supplier's number of the product
 * @param skuId the supplier's number of the variant
 * @param price of one piece, for customs
 * @param route the way that is wished for
 */
public record ConsignedItem(
    String itemId,
    String skuId,
    long quantity,
    Money price,
    Optional<String> title,
    Optional<URI> imageUrl,
    Optional<Route> route) {
  public ConsignedItem {
    InvalidValue.requireText("itemId", itemId);
    InvalidValue.requireText("skuId", skuId);
    if (quantity < 1) {
      throw new InvalidValue("quantity", quantity, "at least 1");
    }
  }

  ConsignedItem by(Route way) {
    return new ConsignedItem(itemId, skuId, quantity, price, title, imageUrl, Optional.of(way));
  }
}
