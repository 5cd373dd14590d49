package io.supercargo.sandbox;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.sandbox.search.OfferIndex;

/** Searches the market by words. */
final class SandboxSearch implements ProductSearch {
  private final Market market;
  private final Display display;

  SandboxSearch(Market market, Display display) {
    this.market = market;
    this.display = display;
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    OfferIndex.Hits hits = market.search(Topics.resolve(query));
    return Reply.of(
        Page.of(
            display.offers(hits.ids(), query.audience().language()), query.page(), hits.total()));
  }
}
