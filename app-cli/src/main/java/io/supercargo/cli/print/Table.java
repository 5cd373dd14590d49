package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  static Table of(List<Column> columns) {
    return new Table(List.copyOf(columns));
  }

  Optional<Column> column(String heading) {
    return columns.stream().filter(one -> one.heading().equalsIgnoreCase(heading)).findFirst();
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

  /** Narrows those that may be cut, the widest first; then leaves out the last ones. */
  private int fit(int[] widths, int room) {
    int shown = widths.length;
    while (total(widths, shown) > room) {
      int widest = widest(widths, shown);
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

  /** The one that is widest for its share; -1 when none can be cut any more. */
  private int widest(int[] widths, int shown) {
    int widest = -1;
    for (int i = 0; i < shown; i++) {
      if (columns.get(i).share() > 0 && widths[i] > LEAST) {
        widest = widest < 0 || isWider(widths, i, widest) ? i : widest;
      }
    }
    return widest;
  }

  private boolean isWider(int[] widths, int one, int other) {
    return widths[one] * columns.get(other).share() > widths[other] * columns.get(one).share();
  }

  private static int total(int[] widths, int shown) {
    int total = GAP.length() * (shown - 1);
    for (int i = 0; i < shown; i++) {
      total += widths[i];
    }
    return total;
  }

  private String headings(int[] widths, int shown, Terminal terminal) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      line.append(cell(columns.get(i).heading(), i, widths, shown));
    }
    return terminal.styled(Style.BOLD, line.toString().stripTrailing());
  }

  private String line(List<String> row, int[] widths, int shown, Terminal terminal) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      String cell = cell(row.get(i), i, widths, shown);
      line.append(terminal.styled(columns.get(i).style().apply(row.get(i)), cell));
    }
    return line.toString().stripTrailing();
  }

  private String cell(String text, int i, int[] widths, int shown) {
    String cell = Columns.fit(text, widths[i], columns.get(i).right());
    return i < shown - 1 ? cell + GAP : cell.stripTrailing();
  }
}
