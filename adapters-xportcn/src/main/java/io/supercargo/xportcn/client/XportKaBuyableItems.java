package io.supercargo.xportcn.client;

import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.trade.BuyableProducts;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.WireItemIdQuery;

/** The names that orders have for goods, which stand in KA's details. */
final class XportKaBuyableItems implements BuyableItems {
  private final XportLine line;
  private final XportTaobaoPurchaseApi api;
  private final TaobaoItems items;

  XportKaBuyableItems(XportLine line, XportTaobaoPurchaseApi api) {
    this.line = line;
    this.api = api;
    this.items = new TaobaoItems(line.edition());
  }

  @Override
  public Reply<BuyableItem> item(ProductId product) {
    TextNode asked = TextNode.valueOf(items.id(product));
    return line.read(
        api.names(new WireItemIdQuery(asked, null)),
        wire -> BuyableProducts.read(TaobaoItems.product(wire)));
  }
}
