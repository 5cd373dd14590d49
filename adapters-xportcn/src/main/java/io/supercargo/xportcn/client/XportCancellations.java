package io.supercargo.xportcn.client;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.WireCancelling;

/** Cancels what is not paid. */
final class XportCancellations implements Cancellations {
  private final XportLine line;
  private final XportOrderApi api;

  XportCancellations(XportLine line, XportOrderApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    WireCancelling order = Asked.of(line.provider(), () -> Buyings.write(cancellation));
    return line.agree(api.cancel(order));
  }
}
