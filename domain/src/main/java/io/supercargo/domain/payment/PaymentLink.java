package io.supercargo.domain.payment;

import java.net.URI;
import java.util.List;

/**
 * A page where a person pays.
 *
 * @param orderIds those that it pays
 * @param left those that it cannot pay
 */
public record PaymentLink(URI address, List<String> orderIds, List<String> left) {
  public PaymentLink {
    orderIds = List.copyOf(orderIds);
    left = List.copyOf(left);
  }
}
