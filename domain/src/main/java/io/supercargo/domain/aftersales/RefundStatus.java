package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a refund stands. The supplier's own word is kept beside it. */
public enum RefundStatus {
  /** Asked for; the seller has not answered. */
  OPENED,
  /** The seller said no; the buyer may change what is asked for, or take it back. */
  REFUSED,
  /** The seller agreed, once the goods are sent back. */
  AWAITING_RETURN,
  /** The goods are on their way back; the seller has not got them. */
  RETURNED,
  /** The money was given back. */
  COMPLETED,
  /** Ended without money: taken back by the buyer, or closed because time ran out. */
  CLOSED,
  /** The supplier uses a word that is not known. */
  OTHER;

  /** The name that users read, e.g. {@code awaiting-return}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static RefundStatus of(String code) {
    for (RefundStatus status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new InvalidValue("status", code, "a status such as awaiting-return");
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** Whether the seller has agreed by then. */
  public boolean isAgreed() {
    return this == AWAITING_RETURN || this == RETURNED || this == COMPLETED;
  }

  /** Whether one step leads there. */
  public boolean leadsTo(RefundStatus later) {
    return next().contains(later);
  }

  /**
   * Whether a refund that stands so may be seen to stand so later. Steps may be missed between two
   * looks, and a refused one may be asked for anew: only an end is never left. Which of two looks
   * is the later one is told by {@link RefundCase#mayBecome}.
   */
  public boolean mayBecome(RefundStatus later) {
    return this == later || !isFinal();
  }

  private Set<RefundStatus> next() {
    return switch (this) {
      case OPENED -> EnumSet.of(REFUSED, AWAITING_RETURN, COMPLETED, CLOSED, OTHER);
      case REFUSED -> EnumSet.of(OPENED, AWAITING_RETURN, COMPLETED, CLOSED, OTHER);
      case AWAITING_RETURN -> EnumSet.of(RETURNED, COMPLETED, CLOSED, OTHER);
      case RETURNED -> EnumSet.of(REFUSED, COMPLETED, CLOSED, OTHER);
      case OTHER -> EnumSet.complementOf(EnumSet.of(OTHER));
      case COMPLETED, CLOSED -> EnumSet.noneOf(RefundStatus.class);
    };
  }
}
