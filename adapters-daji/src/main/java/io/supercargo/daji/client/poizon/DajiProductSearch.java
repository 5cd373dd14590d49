package io.supercargo.daji.client.poizon;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Hits;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;

/** Keyword search at Poizon. */
final class DajiProductSearch implements ProductSearch {
  private final DajiLine line;
  private final DajiPoizonApi api;

  DajiProductSearch(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiPoizonApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs(), Marketplace.POIZON);
    line.speak(query.audience().language());
    line.turn(query.page(), SearchTerms.MAX_PAGE_SIZE);
    return line.read(
        api.search(KeywordSearch.write(query)),
        page -> Hits.read(page, query.page(), OfferIds.OF_POIZON));
  }
}
