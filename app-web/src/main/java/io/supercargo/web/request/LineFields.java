package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.util.List;

/** A line of an order as callers write it. */
public final class LineFields {
  public static final List<String> NAMES = List.of("productId", "skuId", "specId", "quantity");

  private LineFields() {}

  public static OrderLine read(Fields fields) {
    return new OrderLine(
        product(fields.requiredText("productId")),
        new Variant(fields.text("skuId"), fields.text("specId")),
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

  private static ProductId product(String id) {
    try {
      return ProductId.parse(id);
    } catch (InvalidValue wrong) {
      throw wrong.in("productId");
    }
  }
}
