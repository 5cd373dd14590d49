package io.supercargo.domain.product;

import java.util.Optional;

/**
 * A property and its value, e.g. colour: red.
 *
 * @param id the marketplace's own number of the property, where it is told
 * @param valueId its number of the value, where it is told
 * @param remark what the seller adds to the value
 */
public record Attribute(
    Optional<String> id, Text name, Text value, Optional<String> valueId, Optional<String> remark) {
  /** A property of which no more is told. */
  public Attribute(Optional<String> id, Text name, Text value) {
    this(id, name, value, Optional.empty(), Optional.empty());
  }
}
