package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers of those who control the sandbox. */
public final class SandboxViews {
  public static final View FAULTS =
      ListView.of(
          Column.of("FAULT", "/id"),
          Column.of("OPERATION", "/operation"),
          Column.of("EFFECT", "/effect"),
          Column.of("PERCENT", "/percent").figures(),
          Column.of("TIMES", "/times").figures(),
          Column.of("STRUCK", "/struck").figures());

  public static final View FAULT =
      OrderViews.orPlan(
          (fault, terminal) ->
              new Facts()
                  .add("fault", Texts.text(fault.path("id")))
                  .add("operation", Texts.text(fault.path("operation")))
                  .add("effect", Texts.text(fault.path("effect")))
                  .add("percent", Texts.text(fault.path("percent")))
                  .add("times", Texts.text(fault.path("times")))
                  .print(terminal));

  public static final View CLOCK =
      OrderViews.orPlan((clock, terminal) -> terminal.line(Texts.text(clock.path("now"))));

  public static final View ORDER =
      OrderViews.orPlan(
          (order, terminal) ->
              new Facts()
                  .add("order", Texts.text(order.path("number")))
                  .add("status", Texts.text(order.path("status")))
                  .add("at supplier", Texts.text(order.path("nativeStatus")))
                  .add("total", Texts.text(order.path("total")))
                  .print(terminal));

  public static final View PRODUCT =
      OrderViews.orPlan(
          (product, terminal) ->
              new Facts()
                  .add("product", Texts.text(product.path("productId")))
                  .add("on the shelf", product.path("offered").asBoolean() ? "yes" : "no")
                  .add("price", Texts.text(product.path("price")))
                  .add("stock", Texts.text(product.path("stock")))
                  .print(terminal));

  public static final View REFUND =
      OrderViews.orPlan(
          (refund, terminal) ->
              new Facts()
                  .add("refund", Texts.text(refund.path("number")))
                  .add("status", Texts.text(refund.path("status")))
                  .add("at supplier", Texts.text(refund.path("nativeStatus")))
                  .add("asked", Texts.text(refund.at("/asked/total")))
                  .print(terminal));

  public static final View PARCEL =
      OrderViews.orPlan(
          (parcel, terminal) ->
              new Facts()
                  .add("waybill", Texts.text(parcel.path("waybill")))
                  .add("status", Texts.text(parcel.path("status")))
                  .add("order", Texts.text(parcel.path("orderId")))
                  .add("result", Texts.text(parcel.at("/inspection/nativeResult")))
                  .add("grams", Texts.text(parcel.at("/inspection/weightGrams")))
                  .add("remark", Texts.text(parcel.at("/inspection/remark")))
                  .add("received", Texts.text(parcel.path("receivedAt")))
                  .print(terminal));

  public static final View LEDGER = SandboxViews::ledger;

  private static final Table ORDERS =
      Table.of(
          Column.of("ORDER", "/number"),
          Column.of("MARKETPLACE", "/marketplace"),
          Column.of("REFERENCE", "/reference"),
          Column.of("STATUS", "/status").styled(OrderViews::status),
          Column.of("TOTAL", "/total").figures(),
          Column.of("HIDDEN", order -> order.path("hidden").asBoolean() ? "yes" : ""));

  private static final Table SHIPMENTS =
      Table.of(
          Column.of("PARCEL", "/number"),
          Column.of("ORDER", "/order"),
          Column.of("STATUS", "/status"),
          Column.of("WAYBILL", "/waybill"),
          Column.of("LOST", parcel -> parcel.path("lost").asBoolean() ? "yes" : ""));

  private static final Table REFUNDS =
      Table.of(
          Column.of("REFUND", "/number"),
          Column.of("ORDER", "/order"),
          Column.of("STATUS", "/status"),
          Column.of("ASKED", "/asked").figures());

  private static final Table STOCK =
      Table.of(
          Column.of("PRODUCT", "/productId"),
          Column.of("SKU", "/skuId"),
          Column.of("FIRST", "/first").figures(),
          Column.of("ADDED", "/added").figures(),
          Column.of("HELD", "/held").figures(),
          Column.of("LEFT", "/left").figures());

  private SandboxViews() {}

  private static void ledger(JsonNode books, Terminal terminal) {
    ORDERS.print(books.path("orders"), terminal);
    terminal.line("");
    some(SHIPMENTS, books.path("shipments"), terminal);
    some(REFUNDS, books.path("refunds"), terminal);
    STOCK.print(books.path("stock"), terminal);
    terminal.line("");
    new Facts().add("spent", Texts.text(books.path("spent"))).print(terminal);
  }

  private static void some(Table table, JsonNode rows, Terminal terminal) {
    if (!rows.isEmpty()) {
      table.print(rows, terminal);
      terminal.line("");
    }
  }
}
