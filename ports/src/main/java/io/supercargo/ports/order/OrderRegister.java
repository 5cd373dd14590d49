package io.supercargo.ports.order;

import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a buyer's orders under the buyer's own names, each once, whoever sells the goods. It stands
 * beside a desk where orders are written down before they are placed. Thread-safe.
 */
@FunctionalInterface
public interface OrderRegister {
  /**
   * Places what a name stands for, or tells what became of it before.
   *
   * @param request what must be the same when the name is
   * @param parts asked for when the name is new; at least one
   * @return all orders that were made, and the lines of which none was
   * @throws io.supercargo.ports.failure.SupplierFailure outcome unknown when some part may or may
   *     not be ordered; invalid for a name that stands for another request; another kind when
   *     nothing was ordered
   */
  Reply<Placement> place(Reference name, String request, Supplier<List<Part>> parts);

  /**
   * The goods of one merchant.
   *
   * @param refusal why they are left out, where they are
   */
  record Part(Purchase purchase, Optional<String> refusal) {}
}
