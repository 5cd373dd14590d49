package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.util.Locale;

/** Where the goods are when money is asked back for them. */
public enum GoodsState {
  /** The seller has not sent them. */
  NOT_SENT,
  /** They were sent, and the buyer does not have them. */
  NOT_RECEIVED,
  RECEIVED,
  /** The buyer had them and has sent them back. */
  RETURNED;

  /** The name that users read, e.g. {@code not-received}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static GoodsState of(String code) {
    for (GoodsState state : values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    throw new InvalidValue("goods", code, "not-sent, not-received, received or returned");
  }
}
