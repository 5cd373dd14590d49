package io.supercargo.daji.client;

import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.Offers;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import java.util.List;

/** Keyword search in the market and in collections. */
final class DajiProductSearch implements ProductSearch {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiProductSearch(DajiLine line) {
    this.line = line;
    this.api = line.line().api(DajiProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs());
    return line.read(
        api.keywordSearch(KeywordSearch.write(query)),
        page ->
            page == null ? Page.of(List.<Offer>of(), query.page(), 0) : Offers.MAPPER.read(page));
  }
}
