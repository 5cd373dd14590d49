package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers about goods that go abroad. */
public final class ConsignmentViews {
  public static final View LIST =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("PROVIDER", "/provider"),
          Column.of("STATE", "/state"),
          Column.of("NUMBER", "/number"),
          Column.of("STATUS", "/status"),
          Column.of("TRACKING", "/trackingNumber"),
          Column.of("CREATED", "/createdAt"));

  public static final View RECEIPTS =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("STATUS", "/status"),
          Column.of("GRAMS", "/inspection/weightGrams"),
          Column.of("ORDER", "/orderId"),
          Column.of("REMARK", "/inspection/remark").cut());

  public static final View ESTIMATE = ConsignmentViews::estimate;
  public static final View ONE = ConsignmentViews::consignment;

  /** After somebody settled it; of a dry run, what would be done. */
  public static final View SETTLED = OrderViews.orPlan(ConsignmentViews::consignment);

  public static final View RECEIPT = ConsignmentViews::receipt;

  private static final Table ROUTES =
      Table.of(
          Column.of("ROUTE", "/id"),
          Column.of("CARRIER", "/carrier").cut(),
          Column.of("CATEGORY", "/category"),
          Column.of("FREIGHT", "/freight/amount"),
          Column.of("CURRENCY", "/freight/currency"));

  private static final Table EVENTS =
      Table.of(
          Column.of("TIME", "/at"),
          Column.of("STATUS", "/status"),
          Column.of("SUPPLIER SAYS", "/text").cut());

  private ConsignmentViews() {}

  private static void estimate(JsonNode body, Terminal terminal) {
    facts(body, "provider", "/provider", "quote", "/quoteId", "freight", "/freight/amount")
        .print(terminal);
    terminal.line("");
    ROUTES.print(body.path("routes"), terminal);
  }

  private static void consignment(JsonNode body, Terminal terminal) {
    facts(
            body,
            "consignment",
            "/id",
            "provider",
            "/provider",
            "state",
            "/state",
            "number",
            "/number",
            "status",
            "/status",
            "supplier says",
            "/nativeStatus",
            "order",
            "/orderId",
            "receiver",
            "/to/name",
            "grams",
            "/weightGrams",
            "freight",
            "/freight/amount",
            "tracking",
            "/trackingNumber",
            "trouble",
            "/trouble",
            "settled by",
            "/resolution/by",
            "evidence",
            "/resolution/evidence")
        .print(terminal);
    if (!body.path("events").isEmpty()) {
      terminal.line("");
      EVENTS.print(body.path("events"), terminal);
    }
  }

  private static void receipt(JsonNode body, Terminal terminal) {
    facts(
            body,
            "parcel",
            "/id",
            "status",
            "/status",
            "order",
            "/orderId",
            "own order",
            "/outOrderId",
            "result",
            "/inspection/result",
            "warehouse says",
            "/inspection/nativeResult",
            "grams",
            "/inspection/weightGrams",
            "length mm",
            "/inspection/size/length",
            "width mm",
            "/inspection/size/width",
            "height mm",
            "/inspection/size/height",
            "remark",
            "/inspection/remark",
            "received",
            "/receivedAt")
        .print(terminal);
    body.at("/inspection/pictures").forEach(picture -> terminal.line(Texts.text(picture)));
  }

  /** Names and places of values, in turn. */
  private static Facts facts(JsonNode body, String... namesAndPlaces) {
    Facts facts = new Facts();
    for (int i = 0; i < namesAndPlaces.length; i += 2) {
      facts.add(namesAndPlaces[i], Texts.text(body.at(namesAndPlaces[i + 1])));
    }
    return facts;
  }
}
