package io.supercargo.sandbox.trade;

import io.supercargo.ports.order.PaymentPage;
import java.util.List;
import java.util.Optional;

/** Where a person pays with a click, at whatever marketplace. */
final class SandboxPaymentPage implements PaymentPage {
  private final Books books;

  SandboxPaymentPage(Books books) {
    this.books = books;
  }

  @Override
  public Optional<Bill> bill(String token) {
    return books.use(clerk -> deals(clerk, token)).map(SandboxPaymentPage::bill);
  }

  @Override
  public Optional<Bill> pay(String token) {
    return books.use(
        clerk -> {
          deals(clerk, token).stream()
              .flatMap(List::stream)
              .filter(deal -> deal.stage() == Stage.UNPAID)
              .forEach(deal -> clerk.write(deal.paid(Deal.Purse.PAYER, clerk.now())));
          return deals(clerk, token).map(SandboxPaymentPage::bill);
        });
  }

  private static Optional<List<Deal>> deals(Clerk clerk, String token) {
    return clerk
        .ledger()
        .link(token)
        .map(ids -> ids.stream().flatMap(id -> clerk.deal(id).stream()).toList());
  }

  private static Bill bill(List<Deal> deals) {
    return new Bill(
        deals.stream()
            .map(
                deal ->
                    new Due(
                        deal.id(), deal.seller().company(), deal.total(), deal.stage().status()))
            .toList());
  }
}
