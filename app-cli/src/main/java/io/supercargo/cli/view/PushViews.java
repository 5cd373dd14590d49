package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Messages of suppliers. */
public final class PushViews {
  public static final View PUSHES =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("AT", "/receivedAt"),
          Column.of("PROVIDER", "/provider"),
          Column.of("STATUS", "/status"),
          Column.of("TOPIC", "/topic").cut(),
          Column.of("ORDER", push -> Texts.text(push.at("/events/0/orderId"))),
          Column.of("NOTE", "/note").cut());

  public static final View PUSH = PushViews::push;

  public static final View TOLD =
      OrderViews.orPlan(
          (told, terminal) ->
              new Facts()
                  .add("order", Texts.text(told.path("order")))
                  .add("what", Texts.text(told.path("what")))
                  .add("parcel", Texts.text(told.path("parcel")))
                  .add("status", Texts.text(told.path("status")))
                  .add("number", Texts.text(told.path("number")))
                  .print(terminal));

  private static final Table EVENTS =
      Table.of(
          Column.of("ABOUT", "/kind"),
          Column.of("ORDER", "/orderId"),
          Column.of("CLAIMED", "/claimed"),
          Column.of("WAYBILL", "/waybill"),
          Column.of("REFUND", "/refund"));

  private PushViews() {}

  private static void push(JsonNode push, Terminal terminal) {
    new Facts()
        .add("id", Texts.text(push.path("id")))
        .add("received", Texts.text(push.path("receivedAt")))
        .add("provider", Texts.text(push.path("provider")))
        .add("status", Texts.text(push.path("status")))
        .add("topic", Texts.text(push.path("topic")))
        .add("number", Texts.text(push.path("number")))
        .add("sent", Texts.text(push.path("sentAt")))
        .add("tries", Texts.text(push.path("tries")))
        .add("note", Texts.text(push.path("note")))
        .print(terminal);
    terminal.line("");
    EVENTS.print(push.path("events"), terminal);
    terminal.line("");
    terminal.line(Texts.harmlessLines(push.at("/request/body").asText()));
  }
}
