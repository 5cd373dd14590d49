package io.supercargo.web.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.web.http.Json;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form whose fields are called like the paths of a JSON body, such as {@code items[0].skuId}, as
 * that body: so that both are read by the same readers, which name what is wrong by its path. What
 * is empty was not written. A time as browsers write it is one in UTC.
 */
public final class FormTree {
  private static final int MOST_ROWS = 100;
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]{1,4})])?");
  private static final Pattern LOCAL_TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

  private FormTree() {}

  /**
   * @throws InvalidValue for a name that is no path, or for two that do not go together
   */
  public static ObjectNode of(Map<String, List<String>> written) {
    ObjectNode tree = Json.emptyObject();
    written.forEach(
        (path, values) ->
            values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(value -> put(tree, path, time(value))));
    tree.remove(Seal.FIELD);
    return tree;
  }

  private static void put(ObjectNode tree, String path, String value) {
    ObjectNode at = tree;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      at = inside(at, path, steps[i]);
    }
    String last = steps[steps.length - 1];
    if (at.has(last)) {
      throw new InvalidValue(path, "given twice", "once");
    }
    at.put(last, value);
  }

  private static ObjectNode inside(ObjectNode at, String path, String step) {
    Matcher parts = STEP.matcher(step);
    if (!parts.matches()) {
      throw new InvalidValue(path, "unknown parameter", "none");
    }
    String name = parts.group(1);
    JsonNode found =
        parts.group(2) == null
            ? at.has(name) ? at.get(name) : at.putObject(name)
            : row(at, path, name, Integer.parseInt(parts.group(2)));
    if (found instanceof ObjectNode object) {
      return object;
    }
    throw new InvalidValue(path, "inside a text", "inside an object");
  }

  private static JsonNode row(ObjectNode at, String path, String name, int number) {
    if (number >= MOST_ROWS) {
      throw new InvalidValue(path, "row " + number, "at most " + MOST_ROWS + " rows");
    }
    JsonNode rows = at.has(name) ? at.get(name) : at.putArray(name);
    if (!(rows instanceof ArrayNode array)) {
      throw new InvalidValue(path, "inside a text", "inside an array");
    }
    while (array.size() <= number) {
      array.addObject();
    }
    return array.get(number);
  }

  private static String time(String value) {
    Matcher local = LOCAL_TIME.matcher(value);
    if (!local.matches()) {
      return value;
    }
    return value + (local.group(1) == null ? ":00Z" : "Z");
  }
}
