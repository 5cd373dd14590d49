package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Buyings;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.OrderQueries;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;

/** The buyer's orders. */
final class AlibabaOrderBook implements OrderBook {
  private final AlibabaLine line;
  private final AlibabaOrderApi api;

  AlibabaOrderBook(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaOrderApi.class);
  }

  @Override
  public Reply<Order> order(String id) {
    WireOrderKey order = new WireOrderKey(WireOrderKey.SITE, OrderNumbers.write(id));
    return line.read(api.buyerView(order), Buyings.TRADES::read);
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    return line.read(
        api.buyerOrderList(OrderQueries.write(query)), wire -> Buyings.read(wire, query.page()));
  }
}
