package io.supercargo.xportcn.client;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.StoreSearch;
import io.supercargo.xportcn.wire.XportEdition;

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
    boolean ka = line.edition() == XportEdition.KA;
    if (query.scope() instanceof SearchScope.InShop inShop) {
      if (ka) {
        throw line.unsupported(Capability.SHOP_SEARCH);
      }
      return inShop(query, inShop.shop());
    }
    if (query.scope() instanceof SearchScope.InCollection && !ka) {
      throw line.unsupported(Capability.COLLECTION_SEARCH);
    }
    return byKeyword(query);
  }

  private Reply<Page<Offer>> byKeyword(SearchQuery query) {
    XportEdition edition = line.edition();
    return line.read(
        api.searchKeyword(edition.prefix(), KeywordSearch.write(query, edition)), Hits::read);
  }

  private Reply<Page<Offer>> inShop(SearchQuery query, ShopId shop) {
    return line.read(
        api.searchStore(line.edition().prefix(), StoreSearch.write(query, shop)), Hits::read);
  }
}
