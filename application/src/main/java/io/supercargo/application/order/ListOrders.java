package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import java.util.List;
import java.util.Optional;

/** Lists orders: those that we know, or those of a supplier's account. Thread-safe. */
public final class ListOrders {
  private final IntentJournal journal;
  private final Inquiry inquiry;

  public ListOrders(IntentJournal journal, Inquiry inquiry) {
    this.journal = journal;
    this.inquiry = inquiry;
  }

  /** Newest first. */
  public List<KnownOrder> known(OrderFilter filter, int limit) {
    return journal.orders(filter, limit);
  }

  /**
   * One as it was last seen; empty for an order that we have never seen.
   *
   * @param id {@code provider:number}
   */
  public Optional<KnownOrder> one(String id) {
    String[] parts = KnownOrder.split(id);
    return journal.order(parts[0], parts[1]);
  }

  /** As the supplier lists them, ours and others. */
  public Answer<Page<Order>> atSupplier(OrderQuery query, Selection selection) {
    return inquiry.ask(
        selection, Capability.ORDER_LOOKUP, OrderBook.class, book -> book.orders(query));
  }
}
