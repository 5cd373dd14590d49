package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;

/** Cancels what is not paid; the goods are for sale again. */
final class SandboxCancellations implements Cancellations {
  private final Till till;

  SandboxCancellations(Till till) {
    this.till = till;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return till.serve(
        Capability.ORDER_CANCEL,
        clerk -> {
          Deal deal = till.deal(clerk, cancellation.orderId());
          till.refusals().require(deal, Stage.UNPAID);
          clerk.write(
              deal.becomes(
                  Stage.CANCELLED, deal.course().endedAt(clerk.now(), reason(cancellation))));
          return Reply.of(true);
        });
  }

  private static String reason(Cancellation cancellation) {
    String code = cancellation.reason().code();
    return cancellation.remark().map(remark -> code + ": " + remark).orElse(code);
  }
}
