package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an order stands. The supplier's own word is kept beside it. */
public enum OrderStatus {
  AWAITING_PAYMENT,
  /** Paid, and to be sent by the seller. */
  PAID,
  SHIPPED,
  /** The buyer has said that it arrived. */
  RECEIVED,
  COMPLETED,
  /** Ended before it was paid. */
  CANCELLED,
  /** Ended after it was paid, with the money given back. */
  CLOSED,
  /** The supplier uses a word that is not known. */
  OTHER;

  /** The name that users read, e.g. {@code awaiting-payment}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static OrderStatus of(String code) {
    for (OrderStatus status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new InvalidValue("status", code, "a status such as awaiting-payment");
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /**
   * Whether an order that stands so may be seen to stand so later. Steps may be missed between two
   * looks, so every later state is legal; going back is not.
   */
  public boolean mayBecome(OrderStatus later) {
    return this == later || next().contains(later);
  }

  /**
   * How it stands when it is told to stand so. It never goes back; a word that is not known moves
   * nothing; some suppliers have one word for both early ends, and what was paid cannot have ended
   * before.
   */
  public OrderStatus after(OrderStatus told) {
    if (told == OTHER) {
      return this;
    }
    boolean paid = this == PAID || this == SHIPPED || this == RECEIVED;
    OrderStatus meant = paid && told == CANCELLED ? CLOSED : told;
    return mayBecome(meant) ? meant : this;
  }

  private Set<OrderStatus> next() {
    return switch (this) {
      case AWAITING_PAYMENT ->
          EnumSet.of(PAID, SHIPPED, RECEIVED, COMPLETED, CANCELLED, CLOSED, OTHER);
      case PAID -> EnumSet.of(SHIPPED, RECEIVED, COMPLETED, CLOSED, OTHER);
      case SHIPPED -> EnumSet.of(RECEIVED, COMPLETED, CLOSED, OTHER);
      case RECEIVED -> EnumSet.of(COMPLETED, CLOSED, OTHER);
      case OTHER -> EnumSet.complementOf(EnumSet.of(OTHER));
      case COMPLETED, CANCELLED, CLOSED -> EnumSet.noneOf(OrderStatus.class);
    };
  }
}
