package io.supercargo.domain.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be put on an order line: one colour in one size, say.
 *
 * @param specId the second id that 1688 wants on an order line
 * @param stock pieces for sale, 0 or more
 * @param imageUrl the picture of this variant, where it has its own
 * @param notes what else the supplier says of it, by its own names; never read
 */
public record Sku(
    String id,
    Optional<String> specId,
    List<Attribute> attributes,
    Prices prices,
    long stock,
    Optional<String> imageUrl,
    Map<String, String> notes) {
  public Sku {
    attributes = List.copyOf(attributes);
    notes = Map.copyOf(notes);
  }

  /** A variant without notes. */
  public Sku(
      String id,
      Optional<String> specId,
      List<Attribute> attributes,
      Prices prices,
      long stock,
      Optional<String> imageUrl) {
    this(id, specId, attributes, prices, stock, imageUrl, Map.of());
  }
}
