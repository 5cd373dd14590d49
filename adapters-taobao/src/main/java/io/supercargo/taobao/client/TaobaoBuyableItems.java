package io.supercargo.taobao.client;

import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.ProductReader;
import io.supercargo.http.dialect.taobao.trade.BuyableProducts;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.taobao.wire.DetailQueries;
import io.supercargo.taobao.wire.TaobaoJson;

/** Looks up what orders want instead of Taobao's own numbers. */
final class TaobaoBuyableItems implements BuyableItems {
  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoBuyableItems(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public Reply<BuyableItem> item(ProductId product) {
    ProductReader products = new ProductReader(product.marketplace());
    return line.read(
        api.product(TaobaoJson.parameters(DetailQueries.product(product))),
        wire -> BuyableProducts.read(products.product(wire)));
  }
}
