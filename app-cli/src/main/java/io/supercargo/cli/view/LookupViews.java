package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.ArrayList;
import java.util.List;

/** Answers about what a few suppliers tell. */
public final class LookupViews {
  public static final View WORDS =
      ListView.of(
          Column.of("WORD", "/word").cut(),
          Column.of("TRANSLATED", "/translatedWord").cut(),
          Column.of("PROVIDER", "/provider"));

  public static final View BRANDS =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("NAME", brand -> Texts.first(brand, "/translatedName", "/name")).cut(),
          Column.of("ORIGINAL NAME", "/name").cut(),
          Column.of("PROVIDER", "/provider"));

  public static final View POOL =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("SHELF", "/shelf").cut(),
          Column.of("PROVIDER", "/provider"));

  public static final View TOPICS = new Topics();

  public static final View BUYABLE = new Buyable();

  private LookupViews() {}

  /** Topics, each with its choices below it. */
  private static final class Topics implements View {
    private static final ListView LIST =
        ListView.of(
            Column.of("ID", "/id"),
            Column.of("NAME", Topics::name).cut(),
            Column.of("ORIGINAL NAME", "/name").cut());

    @Override
    public void show(JsonNode body, Terminal terminal) {
      LIST.table().print(rows(body), terminal);
    }

    @Override
    public List<JsonNode> rows(JsonNode body) {
      List<JsonNode> rows = new ArrayList<>();
      for (JsonNode topic : LIST.rows(body)) {
        rows.add(topic);
        topic.path("choices").forEach(rows::add);
      }
      return rows;
    }

    private static String name(JsonNode row) {
      return (row.has("choices") ? "" : "· ") + Texts.first(row, "/translatedName", "/name");
    }
  }

  /** The ids of a product, and those of its variants. */
  private static final class Buyable implements View {
    private static final Table SKUS =
        Table.of(
            Column.of("SKU", "/id"),
            Column.of("ORDERED AS", "/orderId"),
            Column.of("STOCK", "/stock").figures());

    @Override
    public void show(JsonNode item, Terminal terminal) {
      new Facts()
          .add("product", Texts.text(item.at("/productId")))
          .add("ordered as", Texts.text(item.at("/itemId")))
          .add("provider", Texts.text(item.at("/provider")))
          .add("with material", Texts.text(item.at("/withMaterial")))
          .add("stock", Texts.text(item.at("/stock")))
          .print(terminal);
      if (!item.path("skus").isEmpty()) {
        terminal.line("");
        SKUS.print(item.path("skus"), terminal);
      }
    }
  }
}
