package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportEdition;
import retrofit2.Call;

/** Keyword search of Taobao everywhere, shops in v1 alone. */
final class XportTaobaoProductSearch implements ProductSearch {
  private final XportLine line;
  private final TaobaoItems items;
  private final XportTaobaoApi api;

  XportTaobaoProductSearch(XportLine line) {
    this.line = line;
    this.items = new TaobaoItems(line.edition());
    this.api = line.line().api(XportTaobaoApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs(), Marketplace.TAOBAO);
    return line.read(call(query), page -> items.hits(page, query.page()));
  }

  @Override
  public int mostRows() {
    return TaobaoItems.MOST_ROWS;
  }

  private Call<Answer<WireEnvelope<WireItemPage>>> call(SearchQuery query) {
    WireItemQuery wire = TaobaoItems.SEARCHES.write(query);
    if (query.scope() instanceof SearchScope.InShop) {
      return api.taobaoShopSearch(wire);
    }
    return line.edition() == XportEdition.KA
        ? api.kaTaobaoProductKeywordsQuery(wire)
        : api.taobaoProductSearch(wire);
  }
}
