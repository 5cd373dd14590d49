package io.supercargo.taobao.gateway;

import io.supercargo.domain.Capability;
import io.supercargo.domain.payment.Bill.Kind;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.BillQueries;
import io.supercargo.taobao.wire.Billed;
import io.supercargo.taobao.wire.WireBillQuery;

/** What was booked. */
final class BillRoutes {
  private final TradeDesk trade;

  BillRoutes(TradeDesk trade) {
    this.trade = trade;
  }

  void mount(OperationRoutes routes) {
    on(routes, "purchaseBills", Kind.PURCHASE);
    on(routes, "refundBills", Kind.REFUND);
  }

  private void on(OperationRoutes routes, String name, Kind kind) {
    Question.on(
        routes,
        name,
        Shape.WRAPPED,
        WireBillQuery.class,
        (client, wire) -> bills(client, wire, kind));
  }

  private Object bills(GatewayClient client, WireBillQuery wire, Kind kind) {
    Bills bills = trade.port(client, Bills.class, Capability.BILLS);
    return new Billed(kind).write(bills.bills(BillQueries.read(wire, kind)).value());
  }
}
