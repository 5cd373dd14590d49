package io.supercargo.sandbox.listing;

import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import java.util.Optional;
import java.util.Set;

/**
 * What the market keeps of one seller.
 *
 * @param family what it sells
 * @param score the experience score in tenths of a star
 * @param promises what holds for all that it sells
 */
public record Storefront(
    String id,
    String company,
    String province,
    String city,
    String family,
    int score,
    Set<Filter> promises,
    Postage postage) {
  public Storefront {
    promises = Set.copyOf(promises);
  }

  public String place() {
    return province + city;
  }

  public Shop shop() {
    return new Shop(new ShopId(id), Optional.of(company), Optional.of(place()));
  }
}
