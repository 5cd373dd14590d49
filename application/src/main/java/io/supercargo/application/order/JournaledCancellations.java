package io.supercargo.application.order;

import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;

/** Cancellations of a gateway's client, through the journal. */
record JournaledCancellations(Visitor visitor) implements Cancellations {
  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    String words = "cancel " + cancellation.orderId();
    visitor.accepted(visitor.again(words, new Task.Cancel(cancellation)));
    return Reply.of(true);
  }
}
