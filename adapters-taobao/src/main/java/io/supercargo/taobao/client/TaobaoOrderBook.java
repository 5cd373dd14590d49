package io.supercargo.taobao.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.http.dialect.taobao.trade.PurchaseQueries;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.taobao.wire.TaobaoJson;

/** One operation finds single orders and lists them. */
final class TaobaoOrderBook implements OrderBook {
  private final TaobaoTrade trade;

  TaobaoOrderBook(TaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Order> order(String id) {
    return trade
        .line()
        .read(
            trade.api().orders(TaobaoJson.parameters(PurchaseQueries.ofOrder(id))),
            wire ->
                trade.purchases().orders(wire).stream()
                    .filter(order -> order.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> missing(id)));
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    return trade
        .line()
        .read(
            trade
                .api()
                .orders(TaobaoJson.parameters(PurchaseQueries.write(query, StatusWords.WORDS))),
            wire -> trade.purchases().page(wire, query));
  }

  private SupplierFailure missing(String id) {
    return new SupplierFailure.NotFound(
        Origin.of(trade.provider()), trade.provider() + " has no order " + id);
  }
}
