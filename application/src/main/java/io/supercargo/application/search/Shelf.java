package io.supercargo.application.search;

import io.supercargo.application.provider.Fetched;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import java.util.function.Function;

/**
 * The hits of one search at one provider, page by page.
 *
 * @param mostRows of a page
 */
record Shelf(int mostRows, Function<PageRequest, Fetched<Page<Offer>>> pages) {
  /** With pages as large as nearly every gateway has them. */
  static Shelf of(Function<PageRequest, Fetched<Page<Offer>>> pages) {
    return new Shelf(PageRequest.USUAL_MOST, pages);
  }

  Fetched<Page<Offer>> page(PageRequest page) {
    return pages.apply(page);
  }
}
