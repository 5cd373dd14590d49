package io.supercargo.domain.product;

import java.util.List;
import java.util.Optional;

/**
 * What can be put on an order line: one colour in one size, say.
 *
 * @param specId the second id that 1688 wants on an order line
 * @param stock pieces for sale, 0 or more
 * @param imageUrl the picture of this variant, where it has its own
 */
public record Sku(
    String id,
    Optional<String> specId,
    List<Attribute> attributes,
    Prices prices,
    long stock,
    Optional<String> imageUrl) {
  public Sku {
    attributes = List.copyOf(attributes);
  }
}
