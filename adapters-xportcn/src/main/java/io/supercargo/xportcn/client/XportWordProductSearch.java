package io.supercargo.xportcn.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WirePage;
import io.supercargo.xportcn.wire.WireV1Offer;
import java.util.function.Function;
import retrofit2.Call;

/** The search of a marketplace that is searched by words alone. */
final class XportWordProductSearch implements ProductSearch {
  private final XportLine line;
  private final Dialect dialect;
  private final Operation keyword;

  XportWordProductSearch(XportLine line, Dialect dialect, Operation keyword) {
    this.line = line;
    this.dialect = dialect;
    this.keyword = keyword;
  }

  /** The operation that searches there. */
  interface Operation
      extends Function<WireKeywordQuery, Call<Answer<WireEnvelope<WirePage<WireV1Offer>>>>> {}

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    line.require(query.scope().needs(), dialect.marketplace());
    return line.read(
        keyword.apply(KeywordSearch.write(query, dialect)), page -> Hits.read(page, dialect));
  }
}
