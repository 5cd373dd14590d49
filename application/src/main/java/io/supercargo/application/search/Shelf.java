package io.supercargo.application.search;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.Reply;

/** The hits of one search at one provider, page by page. */
@FunctionalInterface
interface Shelf {
  Reply<Page<Offer>> page(PageRequest page);
}
