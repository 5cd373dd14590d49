package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Buyings;
import io.supercargo.alibaba.wire.WireOrderPlacing;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.Placements;
import io.supercargo.http.dialect.trade.Purchases;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;

/** Places orders under our reference, which the platform keeps and finds orders by. */
final class AlibabaOrderDesk implements OrderDesk {
  private final AlibabaLine line;
  private final AlibabaOrderApi api;
  private final OrderRules rules;

  AlibabaOrderDesk(AlibabaLine line, Settling settling) {
    this.line = line;
    this.api = line.line().api(AlibabaOrderApi.class);
    this.rules = settling.rules(Tracing.BY_REFERENCE);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    Purchases.requireFit(line.provider(), purchase, rules);
    Purchases.requireTradeType(line.provider(), purchase);
    WireOrderPlacing order = Asked.of(line.provider(), () -> Buyings.write(purchase));
    return line.write(
        api.create(order), made -> Placements.read(line.provider(), made, purchase.lines()));
  }

  @Override
  public OrderRules rules() {
    return rules;
  }
}
