package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.ports.order.SupplierCart;
import java.util.List;

/** Lists the cart that our account has at a supplier. Thread-safe. */
public final class ListSupplierCart {
  private final Inquiry inquiry;

  public ListSupplierCart(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when the supplier does not answer
   */
  public Answer<List<CartedLine>> list(Selection selection) {
    return inquiry.ask(selection, Capability.CART, SupplierCart.class, SupplierCart::lines);
  }
}
