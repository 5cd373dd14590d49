package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Receipts;
import java.util.List;
import java.util.Optional;

/** Takes it that goods have arrived which were sent. */
final class SandboxReceipts implements Receipts {
  private final Books books;
  private final Marketplace marketplace;
  private final Refusals refusals;

  SandboxReceipts(Books books, Marketplace marketplace, Refusals refusals) {
    this.books = books;
    this.marketplace = marketplace;
    this.refusals = refusals;
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    return books.use(
        clerk -> {
          Deal deal = refusals.deal(clerk, marketplace, orderId);
          refusals.require(deal, Stage.SENT);
          lineIds.forEach(line -> requireLine(deal, line));
          clerk.write(deal.received(lineIds, clerk.now()));
          return Reply.of(true);
        });
  }

  private void requireLine(Deal deal, String line) {
    if (deal.items().stream().noneMatch(item -> item.id().equals(line))) {
      throw refusals.invalid(
          "ORDER_ENTRY_NOT_EXIST",
          Optional.of("lineIds"),
          "order %s has no line %s".formatted(deal.id(), line));
    }
  }
}
