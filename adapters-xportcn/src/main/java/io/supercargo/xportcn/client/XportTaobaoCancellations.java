package io.supercargo.xportcn.client;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.xportcn.wire.WireTaobaoOrderId;

/** Has orders at Taobao cancelled; the wire has no word for reasons. */
final class XportTaobaoCancellations implements Cancellations {
  private final XportTaobaoTrade trade;

  XportTaobaoCancellations(XportTaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return trade.write(
        trade.api().cancel(new WireTaobaoOrderId(cancellation.orderId())),
        envelope -> {
          trade.check(envelope);
          Required.field("data", envelope.data());
          return envelope.data();
        });
  }
}
