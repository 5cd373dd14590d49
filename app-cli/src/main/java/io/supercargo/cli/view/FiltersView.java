package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.View;
import java.util.ArrayList;
import java.util.List;

/** Filters, and below them the sort keys. */
public final class FiltersView implements View {
  private static final Table FILTERS =
      Table.of(
          Column.of("FILTER", "/code"),
          Column.of("MEANS", "/label").cut(),
          Column.of("GROUP", "/group"),
          Column.of("PROVIDERS", "/providers").cut());

  private static final Table SORT_KEYS =
      Table.of(Column.of("SORT KEY", "/code"), Column.of("PROVIDERS", "/providers").cut());

  @Override
  public void show(JsonNode body, Terminal terminal) {
    FILTERS.print(body.path("filters"), terminal);
    terminal.line("");
    SORT_KEYS.print(body.path("sortKeys"), terminal);
  }

  @Override
  public List<JsonNode> rows(JsonNode body) {
    List<JsonNode> rows = new ArrayList<>();
    body.path("filters").forEach(rows::add);
    body.path("sortKeys").forEach(rows::add);
    return rows;
  }
}
