package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.Locale;

/** How a parcel stands with the warehouse that receives it. */
public enum ReceiptStatus {
  /** The warehouse expects it. */
  ANNOUNCED,
  /** It is there, and its goods are as they should be. */
  RECEIVED,
  /** It is there, and something is wrong with its goods. */
  OBJECTED;

  /** The name that users read, e.g. {@code received}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ReceiptStatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("status", code, "announced, received or objected"));
  }
}
