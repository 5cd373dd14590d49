package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Receipts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes it that goods have arrived which were sent. */
final class SandboxReceipts implements Receipts {
  private static final String ARRIVED_AFTER_ALL = "买家确认收货，退款关闭";

  private final Till till;

  SandboxReceipts(Till till) {
    this.till = till;
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    return till.serve(
        Capability.RECEIPT,
        clerk -> {
          Deal deal = till.deal(clerk, orderId);
          till.refusals().require(deal, Stage.SENT);
          lineIds.forEach(line -> requireLine(deal, line));
          Deal after = deal.received(lineIds, clerk.now());
          clerk.write(after);
          if (after.stage() == Stage.RECEIVED) {
            new Verdicts(clerk)
                .close(after, Set.of(GoodsState.NOT_RECEIVED), Author.BUYER, ARRIVED_AFTER_ALL);
          }
          return Reply.of(true);
        });
  }

  private void requireLine(Deal deal, String line) {
    if (deal.items().stream().noneMatch(item -> item.id().equals(line))) {
      throw till.refusals()
          .invalid(
              "ORDER_ENTRY_NOT_EXIST",
              Optional.of("lineIds"),
              "order %s has no line %s".formatted(deal.id(), line));
    }
  }
}
