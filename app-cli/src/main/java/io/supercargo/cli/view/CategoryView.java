package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.ArrayList;
import java.util.List;

/** Categories, those of the next level below theirs; a list, or one with its children. */
public final class CategoryView implements View {
  private static final ListView LIST =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("NAME", CategoryView::name).cut(),
          Column.of("ORIGINAL NAME", "/name").cut(),
          Column.of("PROVIDER", "/provider"));

  @Override
  public void show(JsonNode body, Terminal terminal) {
    LIST.table().print(rows(body), terminal);
  }

  @Override
  public List<JsonNode> rows(JsonNode body) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode category : LIST.rows(body)) {
      rows.add(category);
      category.path("children").forEach(rows::add);
    }
    return rows;
  }

  private static String name(JsonNode category) {
    int depth = Math.max(0, category.path("level").asInt(1) - 1);
    return "· ".repeat(depth) + Texts.first(category, "/translatedName", "/name");
  }
}
