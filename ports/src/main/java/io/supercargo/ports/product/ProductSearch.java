package io.supercargo.ports.product;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.Reply;

/** Finds offers by words: in the whole market, in one shop or in a collection. Thread-safe. */
public interface ProductSearch {
  /**
   * Asks for one page of hits. No hit is an empty page.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown;
   *     unsupported when the provider cannot search in this scope
   */
  Reply<Page<Offer>> search(SearchQuery query);

  /** How many rows a page has at most; gateways take 50 unless their wire documents another. */
  default int mostRows() {
    return PageRequest.USUAL_MOST;
  }
}
