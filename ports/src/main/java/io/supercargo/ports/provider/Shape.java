package io.supercargo.ports.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

  /** What a value in JSON is; any where that is not known. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    OBJECT,
    ARRAY,
    ANY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A field.
   *
   * @param path with dots between names and {@code []} after a list, e.g. {@code data.data[].price}
   * @param types those that were published; one nearly always
   * @param required whether a body without it is not what it should be
   * @param nullable whether it may be there without a value
   */
  public record Field(String path, Set<Type> types, boolean required, boolean nullable) {
    public Field {
      types = types.isEmpty() ? Set.of(Type.ANY) : Set.copyOf(types);
    }

    /** E.g. {@code integer|string}. */
    public String typeCode() {
      return types.stream().sorted().map(Type::code).collect(Collectors.joining("|"));
    }

    /** What two sources know of the same field; the other decides whether it may be null. */
    public Field and(Field other) {
      EnumSet<Type> both = EnumSet.copyOf(types);
      both.addAll(other.types);
      if (both.size() > 1) {
        both.remove(Type.ANY);
      }
      return new Field(path, both, required || other.required, other.nullable);
    }
  }
}
