package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentLinks;
import java.util.List;

/** Gives out links to the market's own page of payment. */
final class SandboxPaymentLinks implements PaymentLinks {
  private final Till till;
  private final LinkOffice links;

  SandboxPaymentLinks(Till till, LinkOffice links) {
    this.till = till;
    this.links = links;
  }

  @Override
  public Reply<PaymentLink> link(List<String> orderIds) {
    return till.serve(
        Capability.PAYMENT_LINK, clerk -> Reply.of(link(clerk, till.due(clerk, orderIds))));
  }

  private PaymentLink link(Clerk clerk, List<Deal> due) {
    List<String> payable = ids(due, true);
    if (payable.isEmpty()) {
      throw till.refusals().stage(due.get(0), Stage.UNPAID);
    }
    return new PaymentLink(links.write(clerk, payable), payable, ids(due, false));
  }

  private static List<String> ids(List<Deal> due, boolean unpaid) {
    return due.stream()
        .filter(deal -> (deal.stage() == Stage.UNPAID) == unpaid)
        .map(Deal::id)
        .toList();
  }
}
