package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.DetailQueries;
import io.supercargo.alibaba.wire.Details;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;

/** Details one by one. */
final class AlibabaProductCatalog implements ProductCatalog {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaProductCatalog(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public boolean takes(ProductId id) {
    return DetailQueries.carries(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    Object parameters =
        line.edition().parameters(Wrappers.DETAIL, DetailQueries.write(id, audience));
    return line.read(api.queryProductDetail(parameters), Details::read);
  }
}
