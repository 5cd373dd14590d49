package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.order.Bills;

/** Lists what a supplier has booked. Thread-safe. */
public final class ListBills {
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
}
