package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.Orders;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;

/** Has orders cancelled: yes means that the platform sees to it. */
final class DajiCancellations implements Cancellations {
  private final DajiTrade trade;

  DajiCancellations(DajiTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return trade.line().confirm(trade.api().cancel(Orders.cancel(cancellation)));
  }
}
