package io.supercargo.taobao.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.taobao.wire.Products;
import io.supercargo.taobao.wire.SourceMarket;

/** Details one by one, in Chinese: this operation does not translate. */
final class TaobaoProductCatalog implements ProductCatalog {
  private final TaobaoLine line;
  private final TaobaoProductApi api;

  TaobaoProductCatalog(TaobaoLine line) {
    this.line = line;
    this.api = line.line().api(TaobaoProductApi.class);
  }

  @Override
  public boolean takes(ProductId id) {
    return id instanceof ProductId.Native;
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    if (id instanceof ProductId.Opaque) {
      throw new InvalidValue("id", id, "a native id such as taobao:672991141190");
    }
    return line.read(
        api.productGet(id.value(), SourceMarket.write(id.marketplace())),
        wire -> Products.read(wire, id.marketplace()));
  }
}
