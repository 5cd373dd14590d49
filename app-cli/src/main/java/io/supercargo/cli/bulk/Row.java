package io.supercargo.cli.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done once.
 *
 * @param number its place in the file, from 1; the line with names is not counted
 * @param fields by their names; what is empty is not there
 */
public record Row(int number, ObjectNode fields) {
  /** A field as a text; empty when it is not given or no simple value. */
  public Optional<String> text(String name) {
    JsonNode value = fields.path(name);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** A field as a text, several values with commas between them. */
  public String list(String name) {
    List<String> values = new ArrayList<>();
    fields.path(name).forEach(value -> values.add(value.asText()));
    return text(name).orElse(String.join(",", values));
  }
}
