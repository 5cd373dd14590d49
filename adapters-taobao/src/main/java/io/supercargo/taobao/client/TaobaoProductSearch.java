package io.supercargo.taobao.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.taobao.wire.TaobaoJson;
import io.supercargo.taobao.wire.TaobaoOperations;
import java.util.Map;
import java.util.function.Function;

/** Searches by words: in a shop by the operation for shops, else by that for items. */
final class TaobaoProductSearch implements ProductSearch {
  private static final ItemQueries QUERIES = new ItemQueries(TaobaoOperations.MOST_ROWS);
  private static final ItemReader HITS = new ItemReader(Marketplace.TAOBAO);

  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoProductSearch(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    Map<String, String> parameters = TaobaoJson.parameters(QUERIES.write(query));
    Function<WireItemPage, Page<Offer>> meaning = wire -> HITS.page(wire, query.page());
    return query.scope() instanceof SearchScope.InShop
        ? line.read(api.searchShop(parameters), meaning)
        : line.read(api.search(parameters), meaning);
  }

  @Override
  public int mostRows() {
    return TaobaoOperations.MOST_ROWS;
  }
}
