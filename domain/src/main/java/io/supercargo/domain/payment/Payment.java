package io.supercargo.domain.payment;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What became of an attempt to pay at once.
 *
 * @param paid those that are paid, or will be without anybody's doing
 * @param left those that are not, each with the supplier's reason
 * @param link where a person can pay what is left, where the supplier gives one
 */
public record Payment(List<String> paid, List<Left> left, Optional<URI> link) {
  public Payment {
    paid = List.copyOf(paid);
    left = List.copyOf(left);
  }

  public record Left(String orderId, Optional<String> code, String reason) {}
}
