package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Placement.Refused;
import java.util.List;
import java.util.Optional;

/** One purchase being taken, under the lock of the books. */
record Taking(Clerk clerk, Sale sale, Handling handling, Refusals refusals) {
  Placement of(Basket wanted) {
    List<Refused> left = handling.partly() ? List.of(leftOut(wanted)) : List.of();
    Basket wished = handling.partly() ? wanted.withoutLast() : wanted;
    refuse(today(wished));
    if (handling.dearer()) {
      clerk.raise(wished);
    }
    List<Deal> made = sale.of(today(wished), clerk);
    if (handling.twice() && today(wished).hindrances().isEmpty()) {
      sale.of(today(wished), clerk);
    }
    return new Placement(
        made.stream().map(deal -> new Placed(deal.id(), Optional.of(deal.total()))).toList(), left);
  }

  private Basket today(Basket basket) {
    return basket.on(clerk.ledger(), refusals);
  }

  private void refuse(Basket basket) {
    basket.hindrances().stream()
        .findFirst()
        .ifPresent(
            hindrance -> {
              throw refusals.lines(hindrance);
            });
  }

  private Refused leftOut(Basket basket) {
    Pick last = basket.last();
    Hindrance none = Hindrance.stock(last, 0);
    if (basket.size() == 1) {
      throw refusals.lines(none);
    }
    return new Refused(last.line(), Optional.of(none.code()), none.reason());
  }
}
