package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.http.dialect.taobao.trade.PurchaseQueries;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import java.util.function.Function;

/** One operation finds single orders at Taobao and lists them. */
final class DajiOrderBook implements OrderBook {
  private final DajiTrade trade;

  DajiOrderBook(DajiTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Order> order(String id) {
    return ask(
        PurchaseQueries.ofOrder(id),
        wire ->
            trade.purchases().orders(wire).stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id)));
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    return ask(
        PurchaseQueries.write(query, StatusWords.WORDS),
        wire -> trade.purchases().page(wire, query));
  }

  private <T> Reply<T> ask(WirePurchaseQuery query, Function<WirePurchasePage, T> meaning) {
    return trade
        .relay()
        .find(trade.api().orders(TaobaoParameters.write(query)), WirePurchasePage.class, meaning);
  }

  private SupplierFailure missing(String id) {
    return new SupplierFailure.NotFound(
        Origin.of(trade.provider()), trade.provider() + " has no order " + id);
  }
}
