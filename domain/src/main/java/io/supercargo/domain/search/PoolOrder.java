package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a pool of products can be ordered by. */
public enum PoolOrder {
  FEWEST_SALES("monthlySales:asc"),
  MOST_SALES("monthlySales:desc"),
  FEWEST_BUYERS("monthlyBuyers:asc"),
  MOST_BUYERS("monthlyBuyers:desc");

  private final String code;

  PoolOrder(String code) {
    this.code = code;
  }

  /** As users write it, e.g. {@code monthlySales:desc}. */
  public String code() {
    return code;
  }

  public static PoolOrder of(String code) {
    for (PoolOrder order : values()) {
      if (order.code.equals(code)) {
        return order;
      }
    }
    throw new InvalidValue("sort", code, "one of " + codes());
  }

  private static String codes() {
    return Arrays.stream(values()).map(PoolOrder::code).collect(Collectors.joining(", "));
  }
}
