package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.order.Bills;
import java.util.ArrayList;
import java.util.List;

/** Lists what a supplier has booked. Thread-safe. */
public final class ListBills {
  private static final int MOST_PAGES = 100;

  private final Inquiry inquiry;

  public ListBills(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public Answer<Page<Bill>> list(BillQuery query, Selection selection) {
    return inquiry.ask(selection, Capability.BILLS, Bills.class, bills -> bills.bills(query));
  }

  /** All from a page on, of whoever answers first; very many are cut off. */
  public Answer<List<Bill>> all(BillQuery query, Selection selection) {
    Answer<Page<Bill>> first = list(query, selection);
    Selection one = Selection.of(first.provider());
    Selection same = selection.marketplace().map(one::at).orElse(one);
    List<Bill> all = new ArrayList<>(first.value().items());
    BillQuery asked = query;
    Page<Bill> page = first.value();
    for (int more = 1; page.hasNext() && more < MOST_PAGES; more++) {
      asked = asked.page(asked.page().next());
      page = list(asked, same).value();
      all.addAll(page.items());
    }
    return new Answer<>(first.provider(), all, first.raw(), first.fetchedAt());
  }
}
