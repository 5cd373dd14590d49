package io.supercargo.domain.product;

import java.util.Optional;

/**
 * A property and its value, e.g. colour: red.
 *
 * @param id the marketplace's own number of the property, where it is told
 */
public record Attribute(Optional<String> id, Text name, Text value) {}
