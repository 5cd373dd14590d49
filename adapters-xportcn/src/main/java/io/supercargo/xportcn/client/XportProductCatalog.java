package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.Details;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireProduct;
import java.util.function.Function;
import retrofit2.Call;

/** Details one by one. */
final class XportProductCatalog implements ProductCatalog {
  private final XportLine line;
  private final Dialect dialect;
  private final Operation detail;
  private final Details details;

  XportProductCatalog(XportLine line, Dialect dialect, Operation detail) {
    this.line = line;
    this.dialect = dialect;
    this.detail = detail;
    this.details = new Details(dialect);
  }

  /** The operation that opens a product. */
  interface Operation extends Function<WireDetailQuery, Call<Answer<WireEnvelope<WireProduct>>>> {}

  @Override
  public boolean takes(ProductId id) {
    return dialect.carries(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    return line.read(detail.apply(DetailQueries.write(id, audience, dialect)), details::read);
  }
}
