package io.supercargo.application.order;

import io.supercargo.domain.intent.Task;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Receipts;
import java.util.List;

/** What a gateway's client says to have received, through the journal. */
record JournaledReceipts(Visitor visitor) implements Receipts {
  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    String words = "confirm %s %s".formatted(orderId, lineIds);
    visitor.accepted(visitor.again(words, new Task.Confirm(orderId, lineIds)));
    return Reply.of(true);
  }
}
