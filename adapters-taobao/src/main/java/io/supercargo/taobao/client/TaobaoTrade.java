package io.supercargo.taobao.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.http.dialect.taobao.trade.ItemBook;
import io.supercargo.http.dialect.taobao.trade.OrderNames;
import io.supercargo.http.dialect.taobao.trade.PurchaseReader;
import io.supercargo.ports.product.BuyableItems;

/** What the ports of buying share: the line, and the names that orders have for goods. */
record TaobaoTrade(
    TaobaoLine line, TaobaoOrderApi api, OrderNames names, PurchaseReader purchases) {
  static TaobaoTrade of(TaobaoLine line, BuyableItems items) {
    ItemBook book = new ItemBook();
    return new TaobaoTrade(
        line,
        line.orders(),
        new OrderNames(line.provider(), items, book),
        new PurchaseReader(Marketplace.TAOBAO, book));
  }

  String provider() {
    return line.provider();
  }
}
