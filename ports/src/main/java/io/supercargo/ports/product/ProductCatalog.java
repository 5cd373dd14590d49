package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.ArrayList;
import java.util.List;

/** Opens products. Thread-safe. */
public interface ProductCatalog {
  /** Whether an id can be asked for here: some wires carry numbers alone, some opaque ids alone. */
  default boolean takes(ProductId id) {
    return true;
  }

  /**
   * Asks for one product with all that is told of it.
   *
   * @throws SupplierFailure not found when there is none of this id
   */
  Reply<Product> product(ProductId id, Audience audience);

  /**
   * Asks for several, in the order of the ids. Those that are not there are left out. Opens one
   * after another where the supplier has nothing better.
   *
   * @throws SupplierFailure of any kind but outcome unknown
   */
  default Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    List<Product> found = new ArrayList<>();
    for (ProductId id : ids) {
      try {
        found.add(product(id, audience).value());
      } catch (SupplierFailure.NotFound leftOut) {
        // as promised
      }
    }
    return Reply.of(found);
  }
}
