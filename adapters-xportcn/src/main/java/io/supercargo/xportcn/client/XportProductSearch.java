package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.SelectedSearch;
import io.supercargo.xportcn.wire.StoreSearch;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WireOffer;
import io.supercargo.xportcn.wire.WirePage;
import java.util.Optional;
import retrofit2.Call;

/**
 * Keyword search everywhere, collections in KA alone, shops everywhere but in KA, and in v2 an
 * operation of its own for each of two selections.
 */
final class XportProductSearch implements ProductSearch {
  private final XportLine line;
  private final Dialect dialect;
  private final XportProductApi api;

  XportProductSearch(XportLine line) {
    this.line = line;
    this.dialect = Dialect.of1688(line.edition());
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs(), Marketplace.ALIBABA_1688);
    return line.read(call(query), page -> Hits.read(page, dialect));
  }

  private Call<Answer<WireEnvelope<WirePage<WireOffer>>>> call(SearchQuery query) {
    if (query.scope() instanceof SearchScope.InShop inShop) {
      return api.searchStore(StoreSearch.write(query, inShop.shop()));
    }
    Optional<SelectedSearch> selected = SelectedSearch.of(query, line.edition());
    return selected.isPresent()
        ? call(selected.get(), KeywordSearch.write(selected.get().without(query), dialect))
        : api.searchKeyword(KeywordSearch.write(query, dialect));
  }

  private Call<Answer<WireEnvelope<WirePage<WireOffer>>>> call(
      SelectedSearch selected, WireKeywordQuery query) {
    return switch (selected) {
      case STRICTLY -> api.strictSelectKeyword(query);
      case GLOBALLY -> api.globalSelectKeyword(query);
    };
  }
}
