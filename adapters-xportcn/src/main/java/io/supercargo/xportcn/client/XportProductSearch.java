package io.supercargo.xportcn.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.StoreSearch;

/** Keyword search everywhere, collections in KA alone, shops everywhere but in KA. */
final class XportProductSearch implements ProductSearch {
  private final XportLine line;
  private final XportProductApi api;

  XportProductSearch(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs());
    return query.scope() instanceof SearchScope.InShop inShop
        ? line.read(api.searchStore(StoreSearch.write(query, inShop.shop())), Hits::read)
        : line.read(api.searchKeyword(KeywordSearch.write(query, line.edition())), Hits::read);
  }
}
