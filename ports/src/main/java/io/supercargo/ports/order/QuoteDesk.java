package io.supercargo.ports.order;

import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.ports.Reply;

/** Says what an order would cost. Changes nothing. Thread-safe. */
@FunctionalInterface
public interface QuoteDesk {
  /**
   * Quotes a draft. Lines that cannot be ordered are in the quote with the reason, where the
   * supplier still quotes the others.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure out of stock, invalid (below the least
   *     quantity, unknown variant, no delivery to the address) or not found when nothing is quoted
   */
  Reply<Quote> quote(OrderDraft draft);
}
