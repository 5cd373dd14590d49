package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.util.List;
import java.util.Optional;

/** A line of an order as callers write it. */
public final class LineFields {
  public static final List<String> NAMES = List.of("productId", "skuId", "specId", "quantity");

  private static final int LONGEST_VARIANT = 100;

  private LineFields() {}

  public static OrderLine read(Fields fields) {
    return new OrderLine(
        product(fields.requiredText("productId")),
        new Variant(variant(fields, "skuId"), variant(fields, "specId")),
        quantity(fields));
  }

  /**
   * @throws InvalidValue for anything but a whole number from 1
   */
  public static long quantity(Fields fields) {
    String text = fields.required("quantity", "a whole number from 1");
    if (!text.matches("-?[0-9]{1,10}")) {
      throw new InvalidValue("quantity", text, "a whole number from 1");
    }
    return Long.parseLong(text);
  }

  private static Optional<String> variant(Fields fields, String name) {
    Optional<String> id = fields.line(name);
    id.filter(text -> text.length() > LONGEST_VARIANT)
        .ifPresent(
            text -> {
              throw new InvalidValue(
                  name, text.length() + " characters", "at most " + LONGEST_VARIANT);
            });
    return id;
  }

  private static ProductId product(String id) {
    try {
      return ProductId.parse(id);
    } catch (InvalidValue wrong) {
      throw wrong.in("productId");
    }
  }
}
