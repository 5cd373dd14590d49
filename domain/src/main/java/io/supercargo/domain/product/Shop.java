package io.supercargo.domain.product;

import java.util.Optional;

/**
 * Who sells.
 *
 * @param name the company, empty where the supplier gives the id alone
 * @param location where the goods are sent from, in the supplier's words
 */
public record Shop(ShopId id, Optional<String> name, Optional<String> location) {
  public static Shop known(ShopId id) {
    return new Shop(id, Optional.empty(), Optional.empty());
  }
}
