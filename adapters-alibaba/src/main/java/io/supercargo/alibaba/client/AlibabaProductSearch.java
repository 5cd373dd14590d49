package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Hits;
import io.supercargo.alibaba.wire.KeywordSearch;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;

/** Searches by words: an operation for shops, another for the market and its collections. */
final class AlibabaProductSearch implements ProductSearch {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaProductSearch(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs());
    Object parameters =
        line.edition().parameters(Wrappers.OFFER_QUERY, KeywordSearch.write(query, line.edition()));
    return query.scope() instanceof SearchScope.InShop
        ? line.read(api.querySellerOfferList(parameters), Hits::read)
        : line.read(api.keywordQuery(parameters), Hits::read);
  }
}
