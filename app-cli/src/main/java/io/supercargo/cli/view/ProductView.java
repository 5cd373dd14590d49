package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** A product: what it is, what it costs by quantity, and what variants there are. */
public final class ProductView implements View {
  private static final Table TIERS =
      Table.of(
          Column.of("FROM", "/minQuantity").figures(), Column.of("UNIT PRICE", "/price").figures());

  private static final Table SKUS =
      Table.of(
          Column.of("SKU", "/id"),
          Column.of("VARIANT", sku -> attributes(sku.path("attributes"))).cut(),
          Column.of("PRICE", "/price").figures(),
          Column.of("STOCK", "/stock").figures());

  @Override
  public void show(JsonNode product, Terminal terminal) {
    facts(product).print(terminal);
    section(TIERS, product.path("priceTiers"), terminal);
    section(SKUS, product.path("skus"), terminal);
  }

  private static Facts facts(JsonNode product) {
    return new Facts()
        .add("id", Texts.text(product.at("/id")))
        .add("title", Texts.first(product, "/translatedTitle", "/title"))
        .add(
            "original title",
            product.path("translatedTitle").asText("").isEmpty()
                ? ""
                : Texts.text(product.at("/title")))
        .add("provider", Texts.text(product.at("/provider")))
        .add("price", Texts.text(product.at("/price")))
        .add("payable", Texts.text(product.at("/payable")))
        .add("minimum", Texts.text(product.at("/minOrderQuantity")))
        .add("stock", Texts.text(product.at("/stock")))
        .add("sold in 30 days", Texts.text(product.at("/monthlySales")))
        .add("shop", shop(product.path("shop")))
        .add("category", Texts.text(product.at("/categoryId")))
        .add("flags", Texts.text(product.at("/filters")))
        .add("attributes", attributes(product.path("attributes")))
        .add("picture", Texts.text(product.at("/imageUrl")));
  }

  private static String shop(JsonNode shop) {
    String name = Texts.text(shop.path("name"));
    String id = Texts.text(shop.path("id"));
    return name.isEmpty() ? id : name + " (" + id + ")";
  }

  private static String attributes(JsonNode attributes) {
    StringBuilder text = new StringBuilder();
    for (JsonNode attribute : attributes) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(Texts.first(attribute, "/translatedName", "/name"))
          .append(": ")
          .append(Texts.first(attribute, "/translatedValue", "/value"));
    }
    return text.toString();
  }

  private static void section(Table table, JsonNode rows, Terminal terminal) {
    if (!rows.isEmpty()) {
      terminal.line("");
      table.print(rows, terminal);
    }
  }
}
