package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** A quote, or what a dry run would place: a table for each merchant, and what it costs. */
public final class QuoteView implements View {
  private static final Table LINES =
      Table.of(
          Column.of("PRODUCT", "/productId"),
          Column.of("SKU", line -> Texts.first(line, "/skuId", "/specId")),
          Column.of("TITLE", "/title").cut(),
          Column.of("QUANTITY", "/quantity").figures(),
          Column.of("UNIT", "/unitPrice").figures(),
          Column.of("AMOUNT", "/amount").figures(),
          Column.of("REFUSED", "/refusal").cut().styled(any -> Style.RED));

  @Override
  public void show(JsonNode quote, Terminal terminal) {
    for (JsonNode order : quote.path("orders")) {
      String seller = Texts.first(order, "/seller/name", "/seller/id");
      terminal.line(
          terminal.styled(Style.BOLD, Texts.harmless(seller.isEmpty() ? "one merchant" : seller)));
      LINES.print(order.path("lines"), terminal);
      amounts(order).print(terminal);
      String refusal = Texts.text(order.path("refusal"));
      if (!refusal.isEmpty()) {
        terminal.line(terminal.styled(Style.RED, "cannot be ordered: " + Texts.harmless(refusal)));
      }
      terminal.line("");
    }
    new Facts()
        .add("total", Texts.text(quote.path("total")))
        .add("needs leave", Texts.text(quote.path("approval")))
        .add("quote", Texts.text(quote.path("id")))
        .add("provider", Texts.text(quote.path("provider")))
        .add("expires", Texts.text(quote.path("expiresAt")))
        .print(terminal);
    terminal.flush();
    if (quote.path("orderable").asBoolean()) {
      terminal.say("place it with: supercargo order place " + quote.path("id").asText());
    }
  }

  /** Goods, freight and the rest; a discount only where there is one. */
  static Facts amounts(JsonNode order) {
    boolean discounted = !order.at("/discount/amount").asText("").matches("0(\\.0+)?");
    return new Facts()
        .add("goods", Texts.text(order.path("goods")))
        .add("freight", Texts.text(order.path("freight")))
        .add("fees", Texts.text(order.path("fees")))
        .add("discount", discounted ? Texts.text(order.path("discount")) : "")
        .add("total", Texts.text(order.path("total")));
  }
}
