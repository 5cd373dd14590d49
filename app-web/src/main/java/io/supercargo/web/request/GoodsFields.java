package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Variant;
import java.util.List;

/** What sellers of the sandbox change of their goods, as callers write it. */
public final class GoodsFields {
  public static final List<String> PRICE = List.of("percent");
  public static final List<String> STOCK = List.of("skuId", "pieces");

  private static final int HIGHEST_PERCENT = 10_000;
  private static final int MOST_PIECES = 999_999_999;

  private GoodsFields() {}

  /** Of the first price. */
  public static int percent(Fields fields) {
    return required(fields, "percent", 1, HIGHEST_PERCENT);
  }

  public static Variant variant(Fields fields) {
    return Variant.sku(fields.requiredText("skuId"));
  }

  public static int pieces(Fields fields) {
    return required(fields, "pieces", 0, MOST_PIECES);
  }

  private static int required(Fields fields, String name, int min, int max) {
    return fields
        .number(name, min, max)
        .orElseThrow(
            () ->
                new InvalidValue(
                    name, "missing", "a whole number from %d to %d".formatted(min, max)));
  }
}
