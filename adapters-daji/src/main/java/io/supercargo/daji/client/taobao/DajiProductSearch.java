package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.daji.wire.taobao.WireRelayed;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import java.util.Map;
import retrofit2.Call;

/** Keyword search at Taobao, in the market and in shops. */
final class DajiProductSearch implements ProductSearch {
  private static final int MOST_ROWS = 20;
  private static final ItemQueries QUERIES = new ItemQueries(MOST_ROWS);
  private static final ItemReader READER = new ItemReader(Marketplace.TAOBAO);

  private final RelayLine relay;
  private final DajiTaobaoApi api;

  DajiProductSearch(RelayLine relay) {
    this.relay = relay;
    this.api = relay.api();
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    relay.line().require(query.scope().needs(), Marketplace.TAOBAO);
    relay.speak(query.audience().language());
    relay.line().turn(query.page(), MOST_ROWS);
    return relay.find(call(query), WireItemPage.class, page -> READER.page(page, query.page()));
  }

  @Override
  public int mostRows() {
    return MOST_ROWS;
  }

  private Call<Answer<WireEnvelope<WireRelayed<WireItemPage>>>> call(SearchQuery query) {
    Map<String, String> wire = TaobaoParameters.write(QUERIES.write(query));
    return query.scope() instanceof SearchScope.InShop
        ? api.shopSearch(wire)
        : api.keywordSearch(wire);
  }
}
