package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns that somebody asked for: by a heading of the table, or by a field of the JSON, e.g.
 * {@code shop.name}. What is asked may have been done by the time it is printed, so a misspelt
 * column is told and stays empty.
 */
final class Chosen {
  private final List<String> names;
  private final View view;

  Chosen(List<String> names, View view) {
    this.names = names;
    this.view = view;
  }

  void table(JsonNode body, Terminal terminal) {
    List<JsonNode> rows = view.rows(body);
    Table.of(columns()).print(rows, terminal);
    sayUnknown(rows, terminal);
    ListView.sayMore(body, rows.size(), terminal);
  }

  /** The cells of each row, below the names as they were written. */
  void sheet(JsonNode body, Terminal terminal) {
    List<JsonNode> rows = view.rows(body);
    List<Column> columns = columns();
    List<List<String>> sheet = new ArrayList<>();
    sheet.add(names);
    rows.forEach(
        row -> sheet.add(columns.stream().map(column -> column.text().apply(row)).toList()));
    Csv.printSheet(sheet, terminal);
    sayUnknown(rows, terminal);
  }

  private List<Column> columns() {
    return names.stream()
        .map(name -> view.column(name).orElseGet(() -> Column.of(name, pointer(name))))
        .toList();
  }

  /** A field that no row has is misspelt; one that some rows lack may be empty there. */
  private void sayUnknown(List<JsonNode> rows, Terminal terminal) {
    Set<String> known = new TreeSet<>();
    rows.forEach(row -> known.addAll(Csv.cells(row).keySet()));
    for (String name : names) {
      boolean missing = rows.stream().allMatch(row -> row.at(pointer(name)).isMissingNode());
      if (missing && !rows.isEmpty() && view.column(name).isEmpty()) {
        terminal.flush();
        terminal.say(
            "--columns: %s is empty (expected: some of %s)"
                .formatted(name, String.join(", ", known)));
      }
    }
  }

  private static String pointer(String name) {
    return "/" + name.replace('.', '/');
  }
}
