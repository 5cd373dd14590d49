package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What hits can be ordered by. */
public enum SortKey {
  PRICE("price"),
  MONTHLY_SALES("monthlySales"),
  REPURCHASE_RATE("repurchaseRate"),
  /** Price and the provider's fees; no supplier knows it, because each adds its own. */
  PAYABLE("payable");

  private static final List<SortKey> OF_SUPPLIERS = List.of(PRICE, MONTHLY_SALES, REPURCHASE_RATE);

  private final String code;

  SortKey(String code) {
    this.code = code;
  }

  /** The name of the field in answers. */
  public String code() {
    return code;
  }

  /** Those that suppliers order by; {@link #PAYABLE} is ours alone. */
  public static List<SortKey> ofSuppliers() {
    return OF_SUPPLIERS;
  }

  public static SortKey of(String code) {
    for (SortKey key : values()) {
      if (key.code.equals(code)) {
        return key;
      }
    }
    throw new InvalidValue("sort", code, "one of " + codes());
  }

  private static String codes() {
    return Arrays.stream(values()).map(SortKey::code).collect(Collectors.joining(", "));
  }
}
