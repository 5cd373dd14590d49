package io.supercargo.daji.client.taobao;

import io.supercargo.domain.Marketplace;
import io.supercargo.http.dialect.taobao.trade.ItemBook;
import io.supercargo.http.dialect.taobao.trade.OrderNames;
import io.supercargo.http.dialect.taobao.trade.PurchaseReader;
import io.supercargo.ports.product.BuyableItems;

/** What the ports of buying share: the line, and the names that orders have for goods. */
record DajiTrade(
    RelayLine relay,
    TradeLine line,
    DajiTaobaoOrderApi api,
    OrderNames names,
    PurchaseReader purchases) {
  static DajiTrade of(RelayLine relay, BuyableItems items) {
    ItemBook book = new ItemBook();
    return new DajiTrade(
        relay,
        new TradeLine(relay),
        relay.line().api(DajiTaobaoOrderApi.class),
        new OrderNames(relay.line().provider(), items, book),
        new PurchaseReader(Marketplace.TAOBAO, book));
  }

  String provider() {
    return relay.line().provider();
  }
}
