package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Buyings;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;

/** Cancels what is not paid. */
final class DajiCancellations implements Cancellations {
  private final DajiLine line;
  private final DajiOrderApi api;

  DajiCancellations(DajiLine line, DajiOrderApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return line.write(
        api.cancel(Buyings.write(cancellation)),
        wire -> Yes.of(line, wire.success(), wire.errorCode(), wire.errorMessage()));
  }
}
