package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;

/** Cancels what is not paid; the goods are for sale again. */
final class SandboxCancellations implements Cancellations {
  private final Books books;
  private final Marketplace marketplace;
  private final Refusals refusals;

  SandboxCancellations(Books books, Marketplace marketplace, Refusals refusals) {
    this.books = books;
    this.marketplace = marketplace;
    this.refusals = refusals;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return books.use(
        clerk -> {
          Deal deal = refusals.deal(clerk, marketplace, cancellation.orderId());
          refusals.require(deal, Stage.UNPAID);
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
