package io.supercargo.ports.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields a body has, as far as is known. Empty where nothing is.
 *
 * @param fields each path once
 */
public record Shape(List<Field> fields) {
  public static final Shape UNKNOWN = new Shape(List.of());

  public Shape {
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(String path) {
    return fields.stream().filter(field -> field.path().equals(path)).findFirst();
  }

  /**
   * A field.
   *
   * @param path with dots between names and {@code []} after a list, e.g. {@code data.data[].price}
   * @param types those that were published; one nearly always
   * @param required whether a body without it is not what it should be
   * @param nullable whether it may be there without a value
   */
  public record Field(String path, Set<JsonType> types, boolean required, boolean nullable) {
    public Field {
      types = types.isEmpty() ? Set.of(JsonType.ANY) : Set.copyOf(types);
    }

    /** E.g. {@code integer|string}. */
    public String typeCode() {
      return types.stream().sorted().map(JsonType::code).collect(Collectors.joining("|"));
    }

    /** What two sources know of the same field; the other decides whether it may be null. */
    public Field and(Field other) {
      EnumSet<JsonType> both = EnumSet.copyOf(types);
      both.addAll(other.types);
      if (both.size() > 1) {
        both.remove(JsonType.ANY);
      }
      return new Field(path, both, required || other.required, other.nullable);
    }
  }
}
