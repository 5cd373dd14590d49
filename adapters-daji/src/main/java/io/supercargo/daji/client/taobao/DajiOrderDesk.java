package io.supercargo.daji.client.taobao;

import io.supercargo.daji.client.taobao.TradeLine.Sought;
import io.supercargo.daji.wire.taobao.Orders;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.Placements;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;
import java.time.Duration;
import java.util.List;

/** Places orders at Taobao under our reference. */
final class DajiOrderDesk implements OrderDesk {
  private static final Sought<WireCreated> MADE =
      new Sought<>(WireCreated.class, Placements::isMade, List.of("orderList"));

  private final DajiTrade trade;
  private final Duration settleWindow;

  DajiOrderDesk(DajiTrade trade, Duration settleWindow) {
    this.trade = trade;
    this.settleWindow = settleWindow;
  }

  /** What is {@code thirdOrderId} here finds an order again as {@code outer_purchase_id}. */
  @Override
  public OrderRules rules() {
    return TaobaoRules.of(Tracing.BY_REFERENCE, PurchaseIds.MOST_PAID, settleWindow);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    List<Named> lines = trade.names().of(purchase.lines());
    return trade
        .line()
        .write(
            trade.api().create(Orders.create(purchase, lines)),
            MADE,
            made -> Placements.read(made, lines));
  }
}
