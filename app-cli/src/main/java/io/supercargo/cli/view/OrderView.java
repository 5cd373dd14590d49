package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** An order: how it stands, its lines, what it costs, and where it goes. */
public final class OrderView implements View {
  private static final Table LINES =
      Table.of(
          Column.of("LINE", "/id"),
          Column.of("PRODUCT", "/productId"),
          Column.of("SKU", line -> Texts.first(line, "/skuId", "/specId")),
          Column.of("TITLE", "/title").cut(),
          Column.of("QUANTITY", "/quantity").figures(),
          Column.of("UNIT", "/unitPrice").figures(),
          Column.of("AMOUNT", "/amount").figures());

  private static final Table TIMELINE =
      Table.of(
          Column.of("AT", "/at"),
          Column.of("KIND", "/kind"),
          Column.of("WHAT", "/text").cut(),
          Column.of("ID", "/id"));

  @Override
  public void show(JsonNode order, Terminal terminal) {
    new Facts()
        .add("order", Texts.text(order.path("id")))
        .add("status", Texts.text(order.path("status")))
        .add("at supplier", Texts.text(order.path("nativeStatus")))
        .add("seller", Texts.first(order, "/seller/name", "/seller/id"))
        .add("created", Texts.text(order.path("createdAt")))
        .add("paid", Texts.text(order.path("paidAt")))
        .add("shipped", Texts.text(order.path("shippedAt")))
        .add("received", Texts.text(order.path("receivedAt")))
        .add("ended", Texts.text(order.path("endedAt")))
        .add("because", Texts.text(order.path("closeReason")))
        .add("address", address(order.path("address")))
        .add("intent", Texts.text(order.path("intentId")))
        .add("reference", Texts.text(order.path("reference")))
        .print(terminal);
    terminal.line("");
    LINES.print(order.path("lines"), terminal);
    terminal.line("");
    QuoteView.amounts(order).print(terminal);
    if (order.has("timeline")) {
      terminal.line("");
      TIMELINE.print(order.path("timeline"), terminal);
    }
  }

  private static String address(JsonNode address) {
    StringBuilder text = new StringBuilder();
    for (String part :
        new String[] {
          "name", "phone", "country", "province", "city", "district", "town", "street", "postalCode"
        }) {
      String value = Texts.text(address.path(part));
      if (!value.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(value);
      }
    }
    return text.toString();
  }
}
