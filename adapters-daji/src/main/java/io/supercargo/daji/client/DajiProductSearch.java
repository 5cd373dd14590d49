package io.supercargo.daji.client;

import io.supercargo.daji.wire.Hits;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.daji.wire.ShopSearch;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;

/** Keyword search in the market, in collections and in shops. */
final class DajiProductSearch implements ProductSearch {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiProductSearch(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs(), Marketplace.ALIBABA_1688);
    line.speak(query.audience().language());
    line.turn(query.page(), SearchTerms.MAX_PAGE_SIZE);
    return line.read(
        query.scope() instanceof SearchScope.InShop inShop
            ? api.shopSearch(ShopSearch.write(query, inShop.shop()))
            : api.keywordSearch(KeywordSearch.write(query)),
        page -> Hits.read(page, query.page(), OfferIds.OF_1688));
  }
}
