package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.Details;
import io.supercargo.xportcn.wire.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Details as KA gives them: several in one call. */
final class XportBatchProductCatalog implements ProductCatalog {
  private final XportLine line;
  private final XportProductApi api;
  private final ProductCatalog single;
  private final Details details;

  XportBatchProductCatalog(XportLine line) {
    Dialect dialect = Dialect.of1688(line.edition());
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
    this.single = new XportProductCatalog(line, dialect, api::productDetail);
    this.details = new Details(dialect);
  }

  @Override
  public boolean takes(ProductId id) {
    return single.takes(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    return single.product(id, audience);
  }

  @Override
  public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    if (ids.size() > DetailQueries.MOST) {
      return inParts(ids, audience);
    }
    return line.read(
        api.productDetailMulti(DetailQueries.write(ids, audience)),
        wire -> wire.stream().map(details::read).toList());
  }

  private Reply<List<Product>> inParts(List<ProductId> ids, Audience audience) {
    List<Product> found = new ArrayList<>();
    for (int start = 0; start < ids.size(); start += DetailQueries.MOST) {
      int end = Math.min(start + DetailQueries.MOST, ids.size());
      found.addAll(products(ids.subList(start, end), audience).value());
    }
    return Reply.of(found);
  }
}
