package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers about buying. */
public final class OrderViews {
  public static final View CART =
      ListView.of(
          Column.of("ITEM", "/id"),
          Column.of("PRODUCT", "/productId"),
          Column.of("SKU", item -> Texts.first(item, "/skuId", "/specId")),
          Column.of("QUANTITY", "/quantity").figures(),
          Column.of("ADDED", "/addedAt"));

  public static final View ORDERS =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("STATUS", "/status").styled(OrderViews::status),
          Column.of("TOTAL", "/total").figures(),
          Column.of("MARKETPLACE", "/marketplace"),
          Column.of("CREATED", "/createdAt"),
          Column.of("INTENT", "/intentId"));

  public static final View INTENTS =
      ListView.of(
          Column.of("INTENT", "/intentId"),
          Column.of("KIND", "/kind"),
          Column.of("STATUS", "/status").styled(OrderViews::outcome),
          Column.of("CREATED", "/createdAt"),
          Column.of("ORDERS", OrderViews::orders).cut(),
          Column.of("REASON", OrderViews::reasons).cut(2));

  public static final View WAYS =
      ListView.of(
          Column.of("CODE", "/code"),
          Column.of("NAME", "/name").cut(),
          Column.of("LIMIT", "/limit").figures());

  /** What was done, or what a dry run would do. */
  public static final View PLAN =
      (body, terminal) ->
          new Facts()
              .add(
                  body.path("dryRun").asBoolean() ? "would" : "did",
                  Texts.text(body.path("action")))
              .add("to", Texts.text(body.path("subjects")))
              .print(terminal);

  /** The page alone, for a person to open or a program to read. */
  public static final View LINK =
      orPlan(
          (body, terminal) -> {
            terminal.line(Texts.text(body.path("url")));
            String left = Texts.text(body.path("cannotBePaid"));
            if (!left.isEmpty()) {
              terminal.say("cannot be paid there: " + left);
            }
          });

  public static final View CART_ITEM =
      orPlan(
          (body, terminal) ->
              new Facts()
                  .add("item", Texts.text(body.path("id")))
                  .add("product", Texts.text(body.path("productId")))
                  .add("sku", Texts.text(body.path("skuId")))
                  .add("quantity", Texts.text(body.path("quantity")))
                  .print(terminal));

  public static final View QUOTE = orPlan(new QuoteView());

  /** An order, an intent, or what a dry run would do. */
  public static final View OUTCOME = (body, terminal) -> outcomeOf(body).show(body, terminal);

  private OrderViews() {}

  private static View outcomeOf(JsonNode body) {
    if (body.path("dryRun").asBoolean()) {
      return body.has("action") ? PLAN : new QuoteView();
    }
    return body.has("attempts") ? new IntentView() : new OrderView();
  }

  static View orPlan(View view) {
    return (body, terminal) -> (body.path("dryRun").asBoolean() ? PLAN : view).show(body, terminal);
  }

  static Style status(String status) {
    return switch (status) {
      case "awaiting-payment", "other" -> Style.YELLOW;
      case "cancelled", "closed" -> Style.DIM;
      default -> Style.GREEN;
    };
  }

  static Style outcome(String outcome) {
    return switch (outcome) {
      case "accepted" -> Style.GREEN;
      case "refused", "declined" -> Style.RED;
      default -> Style.YELLOW;
    };
  }

  private static String orders(JsonNode intent) {
    StringBuilder ids = new StringBuilder();
    for (JsonNode order : intent.path("orders")) {
      ids.append(ids.isEmpty() ? "" : ", ").append(order.path("id").asText());
    }
    return ids.toString();
  }

  private static String reasons(JsonNode intent) {
    JsonNode attempts = intent.path("attempts");
    return attempts.isEmpty() ? "" : Texts.text(attempts.get(attempts.size() - 1).path("reason"));
  }
}
