package io.supercargo.ports.order;

import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.Reply;
import java.util.List;

/** The cart that the account has at its supplier, where others may fill it too. Thread-safe. */
public interface SupplierCart {
  /** All of it, in the supplier's order; what cannot be ordered now is there too. */
  Reply<List<CartedLine>> lines();

  /**
   * Adds a line; where there is one of the variant already, that becomes more.
   *
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure not found or invalid when nobody sells it;
   *     outcome unknown
   */
  Reply<Boolean> add(OrderLine line);

  /**
   * Sets how many are wanted.
   *
   * @param quantity 1 or more
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such line;
   *     outcome unknown
   */
  Reply<Boolean> change(String lineId, long quantity);

  /**
   * Takes lines out.
   *
   * @param lineIds at least one; all are there, or none is taken out
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such line;
   *     outcome unknown
   */
  Reply<Boolean> remove(List<String> lineIds);

  /** Quotes whole lines of the cart; what does not lie in it is refused as not found. */
  QuoteDesk quotes();

  /**
   * Takes orders for whole lines of the cart, which leave it then. Like any desk it is not to be
   * called but from behind a journal.
   */
  OrderDesk orders();
}
