package io.supercargo.domain.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import java.util.List;
import java.util.Optional;

/**
 * A line of an order.
 *
 * @param id the supplier's id of the line, which receipts and refunds name
 * @param amount for the whole line, after discounts
 */
public record OrderedLine(
    String id,
    OrderLine line,
    String title,
    List<Attribute> attributes,
    Money unitPrice,
    Money amount,
    Optional<String> imageUrl) {
  public OrderedLine {
    attributes = List.copyOf(attributes);
  }
}
