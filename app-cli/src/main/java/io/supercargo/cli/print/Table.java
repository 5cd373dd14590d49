package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Rows under headings, as wide as the terminal at most. */
public final class Table {
  private static final String GAP = "  ";
  private static final int LEAST = 8;

  private final List<Column> columns;

  private Table(List<Column> columns) {
    this.columns = columns;
  }

  public static Table of(Column... columns) {
    return new Table(List.of(columns));
  }

  /** Prints the rows; without any, only the headings. */
  public void print(Iterable<JsonNode> rows, Terminal terminal) {
    List<List<String>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(cells(row)));
    int[] widths = widths(cells);
    int shown = fit(widths, terminal.width());
    terminal.line(headings(widths, shown, terminal));
    cells.forEach(row -> terminal.line(line(row, widths, shown, terminal)));
  }

  private List<String> cells(JsonNode row) {
    return columns.stream()
        .map(column -> Texts.harmless(column.text().apply(row)).strip())
        .toList();
  }

  private int[] widths(List<List<String>> cells) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Columns.of(columns.get(i).heading());
      for (List<String> row : cells) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    return widths;
  }

  /** Narrows elastic columns, the widest first; then leaves out the last ones. */
  private int fit(int[] widths, int room) {
    int shown = widths.length;
    while (total(widths, shown) > room) {
      int widest = widestElastic(widths, shown);
      if (widest >= 0) {
        widths[widest]--;
      } else if (shown > 1) {
        shown--;
      } else {
        return shown;
      }
    }
    return shown;
  }

  private int widestElastic(int[] widths, int shown) {
    int widest = -1;
    for (int i = 0; i < shown; i++) {
      if (columns.get(i).elastic()
          && widths[i] > LEAST
          && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private static int total(int[] widths, int shown) {
    int total = GAP.length() * (shown - 1);
    for (int i = 0; i < shown; i++) {
      total += widths[i];
    }
    return total;
  }

  private String headings(int[] widths, int shown, Terminal terminal) {
    List<String> headings = columns.stream().map(Column::heading).toList();
    return terminal.styled(Style.BOLD, join(headings, widths, shown, null));
  }

  private String line(List<String> row, int[] widths, int shown, Terminal terminal) {
    return join(row, widths, shown, terminal);
  }

  private String join(
      List<String> texts,
      int[] widths,
      int shown,
      @org.jspecify.annotations.Nullable Terminal terminal) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      Column column = columns.get(i);
      String cell = Columns.fit(texts.get(i), widths[i], column.right());
      if (i == shown - 1) {
        cell = cell.stripTrailing();
      }
      line.append(i == 0 ? "" : GAP);
      line.append(
          terminal == null ? cell : terminal.styled(column.style().apply(texts.get(i)), cell));
    }
    return line.toString().stripTrailing();
  }
}
