package io.supercargo.application.order;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.Order;

/** An order or a refund stands otherwise at its supplier than what is asked of it needs. */
public final class WrongState extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String provider;

  private WrongState(String provider, String message) {
    super(message);
    this.provider = provider;
  }

  /**
   * @param expected what would have been taken
   */
  public static WrongState of(String provider, Order order, String expected) {
    return new WrongState(
        provider,
        "order: %s is %s (expected: %s)".formatted(order.id(), order.status().code(), expected));
  }

  static WrongState pending(String provider, Intent intent) {
    return new WrongState(
        provider,
        intent.state() == Intent.State.UNKNOWN
            ? "%s is unknown: it may have been done (expected: that it is settled first)"
                .formatted(intent.id())
            : "%s is under way (expected: that it has ended first)".formatted(intent.id()));
  }

  /**
   * @param expected what would have been taken
   */
  public static WrongState of(String provider, RefundCase refund, String expected) {
    return new WrongState(
        provider,
        "refund: %s is %s (expected: %s)".formatted(refund.id(), refund.status().code(), expected));
  }

  public String provider() {
    return provider;
  }
}
