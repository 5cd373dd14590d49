package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Buyings;
import io.supercargo.daji.wire.WireOrderKey;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.http.dialect.trade.OrderQueries;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;

/** The account's orders at 1688. */
final class DajiOrderBook implements OrderBook {
  private final DajiLine line;
  private final DajiOrderApi api;

  DajiOrderBook(DajiLine line, DajiOrderApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<Order> order(String id) {
    return line.find(api.order(new WireOrderKey(WireOrderKey.SITE, id)), Buyings.TRADES::read);
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    return line.find(
        api.orders(OrderQueries.write(query)), wire -> Buyings.read(wire, query.page()));
  }
}
