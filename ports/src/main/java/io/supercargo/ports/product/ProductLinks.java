package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;
import java.net.URI;

/** Opens products by the links that people send each other. Thread-safe. */
@FunctionalInterface
public interface ProductLinks {
  /**
   * Asks for the product behind a link, short or long, of the marketplace.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when it leads to no product
   */
  Reply<Product> product(URI link, Audience audience);
}
