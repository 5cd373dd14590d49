package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.util.Locale;

/** What the buyer wants. */
public enum RefundKind {
  /** The money; nothing goes back. */
  REFUND_ONLY,
  /** The goods go back first. */
  RETURN_AND_REFUND;

  /** The name that users read, e.g. {@code refund-only}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static RefundKind of(String code) {
    for (RefundKind kind : values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new InvalidValue("kind", code, "refund-only or return-and-refund");
  }
}
