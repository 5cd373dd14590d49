package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Raw;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.Details;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;
import java.util.Optional;

/** Details one by one; KA opens several in one call. */
final class XportProductCatalog implements ProductCatalog {
  private final XportLine line;
  private final XportProductApi api;
  private final Details details;

  XportProductCatalog(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
    this.details = new Details(line.edition());
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    XportEdition edition = line.edition();
    return line.read(
        api.productDetail(edition.prefix(), DetailQueries.write(id, audience, edition)),
        details::read);
  }

  @Override
  public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    if (line.edition() != XportEdition.KA) {
      return new Reply<>(
          ids.stream().flatMap(id -> found(id, audience).stream()).toList(), Raw.NONE);
    }
    return line.read(
        api.productDetailMulti(line.edition().prefix(), DetailQueries.write(ids, audience)),
        wire -> wire.stream().map(details::read).toList());
  }

  private Optional<Product> found(ProductId id, Audience audience) {
    try {
      return Optional.of(product(id, audience).value());
    } catch (SupplierFailure.NotFound leftOut) {
      return Optional.empty();
    }
  }
}
