package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Bills;
import java.util.Comparator;
import java.util.List;

/** Bills as they follow from the orders. */
final class SandboxBills implements Bills {
  private static final Comparator<Bill> NEWEST_FIRST =
      Comparator.comparing((Bill bill) -> bill.booking().at()).reversed();

  private final Till till;

  SandboxBills(Till till) {
    this.till = till;
  }

  @Override
  public Reply<Page<Bill>> bills(BillQuery query) {
    List<Bill> hits = till.serve(Capability.BILLS, clerk -> hits(clerk, query));
    List<Bill> rows = hits.stream().skip(query.page().offset()).limit(query.page().size()).toList();
    return Reply.of(Page.of(rows, query.page(), hits.size()));
  }

  private List<Bill> hits(Clerk clerk, BillQuery query) {
    return clerk.ledger().newestFirst().stream()
        .filter(deal -> deal.marketplace() == till.marketplace())
        .filter(deal -> deal.course().isSeen(clerk.now()))
        .flatMap(deal -> Booked.of(deal, clerk.ledger().pleas().of(deal), query.kind()).stream())
        .filter(query.span()::holds)
        .filter(bill -> query.order().map(id -> isOf(bill, id)).orElse(true))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static boolean isOf(Bill bill, String id) {
    return bill.subject().orderId().equals(id)
        || bill.subject().lineId().filter(id::equals).isPresent();
  }
}
