package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what waits for a person: orders that nobody can tell of, webhooks that were given up.
 */
final class DeskCheckUp {
  private static final int MOST = 100;

  private final RestClient server;

  DeskCheckUp(RestClient server) {
    this.server = server;
  }

  List<Finding> findings() {
    try {
      return List.of(orders(), webhooks());
    } catch (ServerProblem problem) {
      String advice = "look at the server's log";
      return List.of(Finding.wrong("desk", String.valueOf(problem.getMessage()), advice));
    }
  }

  private Finding orders() {
    int unknown = count(Request.get(OrderIntents.PATH).with("status", "unknown"));
    int open = count(Request.get(OrderIntents.PATH).with("status", "open"));
    int waiting = count(Request.get(OrderIntents.PATH).with("status", "needs-approval"));
    if (unknown > 0) {
      return Finding.wrong(
          "orders",
          unknown + " of which nobody can tell whether they were done",
          "see `supercargo order intents --status unknown`; `order look` asks the supplier");
    }
    if (waiting == 0 && open > 0) {
      return Finding.ok("orders", "none is stuck, %d under way".formatted(open));
    }
    return waiting == 0
        ? Finding.ok("orders", "none is stuck")
        : new Finding(
            "orders",
            true,
            waiting + " wait for a person's leave",
            "see `supercargo order intents --status needs-approval`");
  }

  private Finding webhooks() {
    List<String> silent = new ArrayList<>();
    for (JsonNode webhook : items(Request.get("/api/v1/webhooks"))) {
      if (webhook.path("status").asText().equals("disabled")) {
        silent.add(webhook.path("id").asText());
      }
    }
    return silent.isEmpty()
        ? Finding.ok("webhooks", "none was given up")
        : Finding.wrong(
            "webhooks",
            "not told any more: " + String.join(", ", silent),
            "mend the receiver, then `supercargo webhook enable ID`");
  }

  private int count(Request request) {
    return items(request).size();
  }

  private JsonNode items(Request request) {
    return Printer.tree(server.send(request.with("limit", MOST))).path("items");
  }
}
