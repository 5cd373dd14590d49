package io.supercargo.ports.product;

import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;

/**
 * Looks up the ids under which products can be ordered, where they are not those that are shown. To
 * be asked before every quote there. Thread-safe.
 */
@FunctionalInterface
public interface BuyableItems {
  /**
   * Asks for the ids of one product.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such product, or
   *     when it cannot be ordered
   */
  Reply<BuyableItem> item(ProductId product);
}
