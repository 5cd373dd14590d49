package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.payment.Payment;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pays from the account's balance, order by order, as long as it lasts. */
final class SandboxCashier implements Cashier {
  private final Till till;
  private final LinkOffice links;

  SandboxCashier(Till till, LinkOffice links) {
    this.till = till;
    this.links = links;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    return till.serve(Capability.PAYMENT, clerk -> Reply.of(pay(clerk, till.due(clerk, orderIds))));
  }

  private Payment pay(Clerk clerk, List<Deal> due) {
    List<String> paid = new ArrayList<>();
    List<Payment.Left> left = new ArrayList<>();
    List<String> payable = new ArrayList<>();
    for (Deal deal : due) {
      Money balance = till.balance(clerk);
      if (deal.stage() != Stage.UNPAID) {
        left.add(left(deal, "ORDER_STATUS_ILLEGAL", "the order is " + deal.stage().word()));
      } else if (deal.total().compareTo(balance) > 0) {
        left.add(left(deal, "BALANCE_NOT_ENOUGH", tooLittle(deal, balance)));
        payable.add(deal.id());
      } else {
        clerk.write(deal.paid(Deal.Purse.BALANCE, clerk.now()));
        paid.add(deal.id());
      }
    }
    return new Payment(
        paid,
        left,
        payable.isEmpty() ? Optional.empty() : Optional.of(links.write(clerk, payable)));
  }

  private static String tooLittle(Deal deal, Money balance) {
    return "the order costs %s (expected: at most the balance of %s)"
        .formatted(deal.total(), balance);
  }

  private static Payment.Left left(Deal deal, String code, String reason) {
    return new Payment.Left(deal.id(), Optional.of(code), reason);
  }
}
