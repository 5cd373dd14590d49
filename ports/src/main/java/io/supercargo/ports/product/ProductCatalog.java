package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import java.util.List;

/** Opens products. Thread-safe. */
public interface ProductCatalog {
  /**
   * Asks for one product with all that is told of it.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is none of this id
   */
  Reply<Product> product(ProductId id, Audience audience);

  /**
   * Asks for several at once, in the order of the ids. Those that are not there are left out.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<List<Product>> products(List<ProductId> ids, Audience audience);
}
