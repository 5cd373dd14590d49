package io.supercargo.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180): a column per field, {@code total.amount} for what
 * stands deeper. A supplier's word is no formula where the sheet is opened.
 */
public final class CsvRows {
  private static final String TYPE = "text/csv; charset=utf-8";

  private CsvRows() {}

  /** Whether the caller wants a sheet: by {@code format=csv}, or by what it accepts. */
  public static boolean wanted(Context context, boolean asked) {
    String accept = context.header("Accept");
    return asked || (accept != null && accept.contains("text/csv"));
  }

  public static void answer(Context context, String name, List<?> rows) {
    context
        .contentType(TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .result(text(rows));
  }

  static String text(List<?> rows) {
    List<Map<String, String>> flat = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Object row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      flatten("", Json.of(row), cells);
      columns.addAll(cells.keySet());
      flat.add(cells);
    }
    StringBuilder sheet = new StringBuilder(columns.isEmpty() ? "" : line(List.copyOf(columns)));
    for (Map<String, String> cells : flat) {
      sheet.append(line(columns.stream().map(name -> cells.getOrDefault(name, "")).toList()));
    }
    return sheet.toString();
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
      cells.put(path, value.isNull() ? "" : value.asText());
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvRows::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean number = text.matches("-?[0-9.]+");
    String harmless = !number && text.matches("[=+@\\t\\r-].*") ? "'" + text : text;
    boolean special =
        harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
