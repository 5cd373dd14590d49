package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An intent: what became of it, the orders that came of it, and every attempt. */
public final class IntentView implements View {
  private static final Table ORDERS =
      Table.of(
          Column.of("ORDER", "/id"),
          Column.of("STATUS", "/status").styled(OrderViews::status),
          Column.of("TOTAL", "/total").figures());

  private static final Table ATTEMPTS =
      Table.of(
          Column.of("ATTEMPT", "/attempt").figures(),
          Column.of("PROVIDER", "/provider"),
          Column.of("OUTCOME", "/outcome").styled(OrderViews::outcome),
          Column.of("AT", "/at"),
          Column.of("REFERENCE", "/reference"),
          Column.of("LOOKS", attempt -> Integer.toString(attempt.path("lookUps").size())).figures(),
          Column.of("REASON", attempt -> Texts.first(attempt, "/reason", "/code")).cut());

  @Override
  public void show(JsonNode intent, Terminal terminal) {
    new Facts()
        .add("intent", Texts.text(intent.path("intentId")))
        .add("kind", Texts.text(intent.path("kind")))
        .add("status", Texts.text(intent.path("status")))
        .add("created", Texts.text(intent.path("createdAt")))
        .add("for", Texts.text(intent.path("caller")))
        .add("needs leave", Texts.text(intent.at("/approval/reason")))
        .add(decision(intent), Texts.text(intent.at("/approval/by")))
        .add("because", Texts.text(intent.at("/approval/evidence")))
        .add("settled by", Texts.text(intent.at("/resolution/by")))
        .add("evidence", Texts.text(intent.at("/resolution/evidence")))
        .print(terminal);
    if (!intent.path("orders").isEmpty()) {
      terminal.line("");
      ORDERS.print(intent.path("orders"), terminal);
    }
    terminal.line("");
    ATTEMPTS.print(intent.path("attempts"), terminal);
    terminal.flush();
    whatNext(intent, terminal);
  }

  private static void whatNext(JsonNode intent, Terminal terminal) {
    if (intent.path("status").asText().equals("unknown")) {
      terminal.say(
          "it is looked after; see what became of it with: supercargo order show "
              + intent.path("intentId").asText());
    }
    String unpaid =
        StreamSupport.stream(intent.path("orders").spliterator(), false)
            .filter(order -> order.path("status").asText().equals("awaiting-payment"))
            .map(order -> order.path("id").asText())
            .collect(Collectors.joining(" "));
    if (!unpaid.isEmpty() && intent.path("kind").asText().equals("place")) {
      terminal.say("pay with: supercargo pay " + unpaid);
    }
  }

  private static String decision(JsonNode intent) {
    return intent.at("/approval/granted").asBoolean() ? "approved by" : "rejected by";
  }
}
