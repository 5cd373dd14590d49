package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.NumberText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Query parameters by name; one without a value counts as absent. */
final class Parameters {
  private Parameters() {}

  static Optional<String> some(Map<String, String> wire, String name) {
    return Optional.ofNullable(wire.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * @throws InvalidValue when it is missing
   */
  static String required(Map<String, String> wire, String name) {
    return some(wire, name)
        .orElseThrow(() -> new InvalidValue(name, "missing", "a query parameter"));
  }

  /**
   * @throws InvalidValue when it is missing or no number
   */
  static long number(Map<String, String> wire, String name) {
    return NumberText.read(name, required(wire, name));
  }

  /** Leaves out what has no value. */
  static void put(Map<String, String> wire, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      wire.put(name, value);
    }
  }

  static Map<String, String> of(String name, String value) {
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put(name, value);
    return wire;
  }
}
