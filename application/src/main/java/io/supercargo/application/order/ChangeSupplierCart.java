package io.supercargo.application.order;

import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.SupplierCart;
import java.util.List;
import java.util.function.Function;

/**
 * Fills, changes and empties the cart that our account has at a supplier. What lies in it is
 * ordered as anything else, by a quote of its lines. Thread-safe.
 */
public final class ChangeSupplierCart {
  private final Errand errand;

  public ChangeSupplierCart(Errand errand) {
    this.errand = errand;
  }

  /** Whose cart it would be. */
  public String provider(Selection selection) {
    return errand.provider(selection, Capability.CART);
  }

  /**
   * Where the goods are is where they are put into the cart.
   *
   * @return whose cart it is
   */
  public String add(OrderLine line, Selection selection) {
    return run(selection.at(line.product().marketplace()), cart -> cart.add(line));
  }

  public String change(String lineId, long quantity, Selection selection) {
    if (quantity < 1) {
      throw new InvalidValue("quantity", quantity, "1 or more");
    }
    return run(selection, cart -> cart.change(lineId, quantity));
  }

  public String remove(String lineId, Selection selection) {
    return run(selection, cart -> cart.remove(List.of(lineId)));
  }

  private String run(Selection selection, Function<SupplierCart, Reply<Boolean>> order) {
    return errand.run(selection, Capability.CART, SupplierCart.class, order).provider();
  }
}
