package io.supercargo.lab.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of figures, one row for each thing that was measured. */
public final class Rows {
  private final List<String> headings;
  private final List<List<String>> rows;

  private Rows(List<String> headings, List<List<String>> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  /** Some figures of several things; a figure that a thing lacks stays empty. */
  public static Rows of(List<String> names, List<Figures> things) {
    return new Rows(
        names, things.stream().map(thing -> names.stream().map(thing::text).toList()).toList());
  }

  /** Every figure of one thing, one row each. */
  public static Rows of(Figures thing) {
    return new Rows(
        List.of("figure", "value"),
        thing.byName().keySet().stream().map(name -> List.of(name, thing.text(name))).toList());
  }

  /** For a terminal: columns of equal width, numbers to the right. */
  public List<String> text() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    lines.add(line(headings, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  /** For a document. */
  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(joined(headings));
    lines.add(joined(columns().mapToObj(i -> i == 0 ? "---" : "--:").toList()));
    rows.forEach(row -> lines.add(joined(row)));
    return lines;
  }

  private static String joined(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private String line(List<String> cells, int[] widths) {
    return columns()
        .mapToObj(i -> ("%" + (i == 0 ? "-" : "") + widths[i] + "s").formatted(cells.get(i)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private int[] widths() {
    return columns()
        .map(
            i ->
                rows.stream()
                    .mapToInt(row -> row.get(i).length())
                    .reduce(headings.get(i).length(), Math::max))
        .map(width -> Math.max(width, 1))
        .toArray();
  }

  private IntStream columns() {
    return IntStream.range(0, headings.size());
  }
}
