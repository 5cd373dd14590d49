package io.supercargo.taobao.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.DetailReader;
import io.supercargo.http.dialect.taobao.ProductReader;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.taobao.wire.DetailQueries;
import io.supercargo.taobao.wire.TaobaoJson;

/**
 * Details one by one: of Taobao as searchers see them, translated; of 1688 as distributors buy
 * them, in Chinese, because nothing else tells of those.
 */
final class TaobaoProductCatalog implements ProductCatalog {
  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoProductCatalog(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public boolean takes(ProductId id) {
    return TaobaoIds.isNumeric(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    return id.marketplace() == Marketplace.TAOBAO ? item(id, audience) : distributed(id);
  }

  private Reply<Product> item(ProductId id, Audience audience) {
    return line.read(
        api.item(TaobaoJson.parameters(DetailQueries.item(id, audience))),
        new DetailReader(id.marketplace())::product);
  }

  private Reply<Product> distributed(ProductId id) {
    return line.read(
        api.product(TaobaoJson.parameters(DetailQueries.product(id))),
        new ProductReader(id.marketplace())::product);
  }
}
