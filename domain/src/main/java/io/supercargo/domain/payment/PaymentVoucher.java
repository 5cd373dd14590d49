package io.supercargo.domain.payment;

import io.supercargo.domain.InvalidValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What proves that an order was paid outside of the supplier's own ways, such as the picture of a
 * bank's receipt.
 *
 * @param pictures where they can be seen, at least one
 */
public record PaymentVoucher(String orderId, List<URI> pictures, Optional<String> remark) {
  public PaymentVoucher {
    InvalidValue.requireText("orderId", orderId);
    pictures = List.copyOf(pictures);
    if (pictures.isEmpty()) {
      throw new InvalidValue("pictures", "none", "at least one");
    }
  }
}
