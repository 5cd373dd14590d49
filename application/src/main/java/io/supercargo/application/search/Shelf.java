package io.supercargo.application.search;

import io.supercargo.application.provider.Fetched;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;

/** The hits of one search at one provider, page by page. */
@FunctionalInterface
interface Shelf {
  Fetched<Page<Offer>> page(PageRequest page);
}
