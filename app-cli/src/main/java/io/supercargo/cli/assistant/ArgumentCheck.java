package io.supercargo.cli.assistant;

import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.supercargo.ports.provider.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds arguments against the schema of their tool, in words that an assistant can act on. It knows
 * what our schemas use; the SDK's own validator would bring a library of a size with the SDK.
 */
final class ArgumentCheck implements JsonSchemaValidator {
  private static final Map<String, String> NAMES =
      Map.of(
          "object", "an object",
          "array", "a list",
          "string", "a text",
          "integer", "a whole number",
          "boolean", "true or false");

  @Override
  public ValidationResponse validate(Map<String, Object> schema, Object arguments) {
    List<String> complaints = new ArrayList<>();
    check("", schema, arguments, complaints);
    return complaints.isEmpty()
        ? ValidationResponse.asValid("")
        : ValidationResponse.asInvalid(String.join("; ", complaints));
  }

  private static void check(String path, Map<?, ?> schema, Object value, List<String> complaints) {
    String type = String.valueOf(schema.get("type"));
    if (!is(type, value)) {
      complaints.add("%s: not %s".formatted(path.isEmpty() ? "arguments" : path, NAMES.get(type)));
    } else if (value instanceof Map<?, ?> object) {
      checkObject(path, schema, object, complaints);
    } else if (value instanceof List<?> list) {
      checkList(path, schema, list, complaints);
    }
  }

  private static void checkObject(
      String path, Map<?, ?> schema, Map<?, ?> object, List<String> complaints) {
    Map<?, ?> known = part(schema, "properties");
    String prefix = path.isEmpty() ? "" : path + ".";
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(name -> object.get(name) == null)
          .forEach(name -> complaints.add(prefix + name + ": missing"));
    }
    object.forEach(
        (name, value) -> {
          if (known.get(name) instanceof Map<?, ?> inner && value != null) {
            check(prefix + name, inner, value, complaints);
          } else if (!known.containsKey(name)) {
            complaints.add(prefix + name + ": unknown" + nearest(String.valueOf(name), known));
          }
        });
  }

  private static void checkList(
      String path, Map<?, ?> schema, List<?> list, List<String> complaints) {
    int most = schema.get("maxItems") instanceof Number number ? number.intValue() : list.size();
    if (list.isEmpty() || list.size() > most) {
      complaints.add("%s: %d items (expected: 1 to %d)".formatted(path, list.size(), most));
    }
    for (int i = 0; i < list.size(); i++) {
      check("%s[%d]".formatted(path, i), part(schema, "items"), list.get(i), complaints);
    }
  }

  private static boolean is(String type, Object value) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Integer || value instanceof Long;
      case "boolean" -> value instanceof Boolean;
      default -> throw new IllegalArgumentException("no schema of ours has the type " + type);
    };
  }

  private static Map<?, ?> part(Map<?, ?> schema, String name) {
    return schema.get(name) instanceof Map<?, ?> part ? part : Map.of();
  }

  private static String nearest(String written, Map<?, ?> known) {
    List<String> names = known.keySet().stream().map(String::valueOf).toList();
    Optional<String> near = Spelling.nearest(written, names);
    return near.map(name -> " (did you mean %s?)".formatted(name)).orElse("");
  }
}
