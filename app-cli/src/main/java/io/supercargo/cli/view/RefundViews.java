package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers about refunds. */
public final class RefundViews {
  public static final View REFUNDS =
      new HitsView(
          ListView.of(
              Column.of("ID", "/id"),
              Column.of("ORDER", "/orderId"),
              Column.of("STATUS", "/status").styled(RefundViews::status),
              Column.of("KIND", "/kind"),
              Column.of("ASKED", "/asked/total").figures(),
              Column.of("OPENED", "/openedAt")));

  public static final View BILLS =
      ListView.of(
          Column.of("ORDER", "/order"),
          Column.of("LINE", "/line"),
          Column.of("KIND", "/kind"),
          Column.of("AMOUNT", "/amount").figures(),
          Column.of("BOOKED", "/bookedAt"),
          Column.of("NUMBER", "/number"));

  public static final View BALANCES =
      ListView.of(
          Column.of("ORDER", "/order"),
          Column.of("STATUS", "/status"),
          Column.of("DUE", "/due").figures(),
          Column.of("BILLED", "/billed").figures(),
          Column.of("REFUNDED", "/refunded").figures(),
          Column.of("AGREED", "/agreed").figures(),
          Column.of("VERDICT", "/verdict"));

  public static final View REASONS = RefundViews::reasons;
  public static final View REFUND = OrderViews.orPlan(RefundViews::refund);
  public static final View EVIDENCE =
      OrderViews.orPlan(
          (body, terminal) ->
              new Facts()
                  .add("picture", Texts.text(body.path("picture")))
                  .add("shown to the seller", body.path("attached").asBoolean() ? "yes" : "no")
                  .print(terminal));

  /** What became of asking, or what would be asked for. */
  public static final View ASKED = RefundViews::asked;

  /** The refund as it is asked for now, or what would be. */
  public static final View CHANGED =
      (body, terminal) -> {
        if (body.path("dryRun").asBoolean()) {
          plan(body, terminal);
        } else {
          refund(body, terminal);
        }
      };

  private static final Table GROUNDS =
      Table.of(
          Column.of("REASON", "/id"),
          Column.of("NAME", "/name").cut(),
          Column.of("PICTURE", reason -> needed(reason.path("needsEvidence"))),
          Column.of("FREIGHT", reason -> reason.path("freightToo").asBoolean() ? "yes" : "no"));

  private static final Table MESSAGES =
      Table.of(
          Column.of("TIME", "/at"),
          Column.of("BY", "/by"),
          Column.of("WHAT", message -> Texts.first(message, "/step")),
          Column.of("TEXT", "/text").cut());

  private RefundViews() {}

  private static void reasons(JsonNode body, Terminal terminal) {
    new Facts()
        .add("order", Texts.text(body.path("orderId")))
        .add("kind", Texts.text(body.path("kind")))
        .add("goods", Texts.text(body.path("goods")))
        .add(
            body.at("/maximum/fixed").asBoolean() ? "exactly" : "at most",
            Texts.text(body.at("/maximum/total")))
        .print(terminal);
    terminal.line("");
    GROUNDS.print(body.path("items"), terminal);
  }

  private static void asked(JsonNode body, Terminal terminal) {
    if (body.path("dryRun").asBoolean()) {
      plan(body, terminal);
      return;
    }
    new Facts()
        .add("intent", Texts.text(body.path("intentId")))
        .add("outcome", Texts.text(body.path("status")))
        .add("refund", Texts.text(body.path("id")))
        .print(terminal);
    if (body.path("refund").isObject()) {
      terminal.line("");
      refund(body.path("refund"), terminal);
    }
  }

  private static void plan(JsonNode body, Terminal terminal) {
    new Facts()
        .add("would", Texts.text(body.path("action")))
        .add("order", Texts.text(body.path("orderId")))
        .add("goods", Texts.text(body.path("goods")))
        .add("asked", Texts.text(body.at("/asked/total")))
        .print(terminal);
  }

  private static void refund(JsonNode refund, Terminal terminal) {
    new Facts()
        .add("refund", Texts.text(refund.path("id")))
        .add("order", Texts.text(refund.path("orderId")))
        .add("status", Texts.text(refund.path("status")))
        .add("supplier says", Texts.text(refund.path("nativeStatus")))
        .add("kind", Texts.text(refund.path("kind")))
        .add("reason", Texts.text(refund.at("/reason/name")))
        .add("asked", Texts.text(refund.at("/asked/total")))
        .add("agreed", Texts.text(refund.at("/agreed/total")))
        .add("refusal", Texts.text(refund.path("refusal")))
        .add("return to", place(refund.path("returnTo")))
        .add("waybill", Texts.text(refund.at("/returned/waybill")))
        .add("deadline", Texts.text(refund.at("/deadline/at")))
        .print(terminal);
    if (!refund.path("messages").isEmpty()) {
      terminal.line("");
      MESSAGES.print(refund.path("messages"), terminal);
    }
  }

  private static String place(JsonNode to) {
    return String.join(
            " ",
            Texts.text(to.path("receiver")),
            Texts.text(to.path("phone")),
            Texts.text(to.path("address")))
        .strip();
  }

  private static String needed(JsonNode yes) {
    return yes.asBoolean() ? "needed" : "";
  }

  private static Style status(String status) {
    return switch (status) {
      case "completed" -> Style.GREEN;
      case "refused" -> Style.RED;
      case "closed" -> Style.DIM;
      default -> Style.YELLOW;
    };
  }
}
