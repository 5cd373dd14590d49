package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.Reply;

/** What the supplier would show somebody who looks for nothing in particular. Thread-safe. */
@FunctionalInterface
public interface Recommendations {
  /**
   * Asks for one page. Where the wire tells no total, it is what is known to be there.
   *
   * @param audience its buyer is whom the offers are chosen for, where one is known
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<Page<Offer>> recommended(PageRequest page, Audience audience);
}
