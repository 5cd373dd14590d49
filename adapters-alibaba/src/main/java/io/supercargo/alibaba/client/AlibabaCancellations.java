package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Buyings;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;

/** Cancels what is not paid. */
final class AlibabaCancellations implements Cancellations {
  private final AlibabaLine line;
  private final AlibabaOrderApi api;

  AlibabaCancellations(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaOrderApi.class);
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return line.tell(api.cancel(Buyings.write(cancellation)));
  }
}
