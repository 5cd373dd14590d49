package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Rows of JSON as comma-separated values (RFC 4180), a column per field, {@code price.amount} for
 * what stands deeper. Lists of texts are joined by semicolons, other lists stay JSON.
 */
final class Csv {
  private static final String END = "\r\n";

  private Csv() {}

  static void print(List<JsonNode> rows, Terminal terminal) {
    List<Map<String, String>> flat = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode row : rows) {
      Map<String, String> cells = cells(row);
      columns.addAll(cells.keySet());
      flat.add(cells);
    }
    if (!columns.isEmpty()) {
      terminal.data().print(line(List.copyOf(columns)));
    }
    for (Map<String, String> cells : flat) {
      terminal
          .data()
          .print(line(columns.stream().map(name -> cells.getOrDefault(name, "")).toList()));
    }
  }

  /** The lines of a sheet whose columns were chosen. */
  static void printSheet(List<List<String>> sheet, Terminal terminal) {
    sheet.forEach(cells -> terminal.data().print(line(cells)));
  }

  /** A row's fields by their paths. */
  static Map<String, String> cells(JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    flatten("", row, cells);
    return cells;
  }

  private static void flatten(String path, JsonNode value, Map<String, String> cells) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              field ->
                  flatten(
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      cells));
    } else {
      cells.put(path.isEmpty() ? "value" : path, cell(value));
    }
  }

  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (!value.isArray()) {
      return value.asText();
    }
    boolean scalars =
        StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
    return scalars
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(";"))
        : value.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::quote).collect(Collectors.joining(",", "", END));
  }

  private static String quote(String cell) {
    boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
