package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.ListView;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;

/** Answers about events and who is told of them. */
public final class EventViews {
  public static final View WEBHOOKS =
      ListView.of(
          Column.of("ID", "/id"),
          Column.of("STATUS", "/status"),
          Column.of("TYPES", EventViews::types).cut(),
          Column.of("ORDERED", "/ordered"),
          Column.of("URL", "/url").cut());

  public static final View WEBHOOK = orPlan((webhook, terminal) -> facts(webhook).print(terminal));

  public static final View KEYED =
      orPlan(
          (webhook, terminal) -> {
            facts(webhook).add("secret", Texts.text(webhook.at("/secret"))).print(terminal);
            terminal.flush();
            terminal.say("the secret is not shown again");
          });

  public static final View EVENT =
      orPlan(
          (event, terminal) ->
              new Facts()
                  .add("event", Texts.text(event.at("/id")))
                  .add("type", Texts.text(event.at("/type")))
                  .add("time", Texts.text(event.at("/occurredAt")))
                  .add("about", Texts.text(event.at("/subject")))
                  .add("test", Texts.text(event.at("/test")))
                  .print(terminal));

  public static final View DELIVERIES =
      ListView.of(
          Column.of("EVENT", "/eventId"),
          Column.of("TYPE", "/type"),
          Column.of("STATUS", "/status"),
          Column.of("TRIES", row -> String.valueOf(row.path("attempts").size())).figures(),
          Column.of("LAST", EventViews::last).cut(),
          Column.of("NEXT", "/nextAttemptAt"));

  public static final View DELIVERY =
      orPlan(
          (delivery, terminal) ->
              new Facts()
                  .add("event", Texts.text(delivery.at("/eventId")))
                  .add("type", Texts.text(delivery.at("/type")))
                  .add("status", Texts.text(delivery.at("/status")))
                  .add("next", Texts.text(delivery.at("/nextAttemptAt")))
                  .print(terminal));

  private EventViews() {}

  private static View orPlan(View view) {
    return (body, terminal) -> (body.has("dryRun") ? OrderViews.PLAN : view).show(body, terminal);
  }

  private static Facts facts(JsonNode webhook) {
    return new Facts()
        .add("webhook", Texts.text(webhook.at("/id")))
        .add("url", Texts.text(webhook.at("/url")))
        .add("types", types(webhook))
        .add("ordered", Texts.text(webhook.at("/ordered")))
        .add("status", Texts.text(webhook.at("/status")))
        .add("why", Texts.text(webhook.at("/disabledWhy")));
  }

  private static String types(JsonNode webhook) {
    return webhook.path("types").isEmpty() ? "all" : Texts.text(webhook.at("/types"));
  }

  private static String last(JsonNode delivery) {
    JsonNode attempts = delivery.path("attempts");
    JsonNode last = attempts.path(attempts.size() - 1);
    return Texts.first(last, "/trouble", "/responseStatus");
  }
}
