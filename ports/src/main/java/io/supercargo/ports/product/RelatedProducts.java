package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;

/** Offers that are like one that is known. Thread-safe. */
@FunctionalInterface
public interface RelatedProducts {
  /**
   * Asks for one page, the product itself left out. Where the wire tells no total, it is what is
   * known to be there.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such product
   */
  Reply<Page<Offer>> related(ProductId product, PageRequest page, Audience audience);
}
