package io.supercargo.ports.order;

import io.supercargo.domain.Page;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.Reply;

/** Tells what a supplier has booked, to be held against one's own books. Thread-safe. */
@FunctionalInterface
public interface Bills {
  /** One page, newest first; empty when nothing was booked then. */
  Reply<Page<Bill>> bills(BillQuery query);
}
