package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import java.util.ArrayList;
import java.util.List;

/**
 * Places one order of many: quotes it, then places it under its key. What was placed under that key
 * before is told and not quoted again, so that a batch goes on where it stopped; a row that was
 * changed since is refused.
 */
final class RowOrder {
  private static final List<String> TOLD = List.of("intentId", "status", "orders");

  private final RestClient server;
  private final boolean dryRun;

  RowOrder(RestClient server, boolean dryRun) {
    this.server = server;
    this.dryRun = dryRun;
  }

  /**
   * Places it and writes down what came of it.
   *
   * @return the exit code
   */
  int place(WantedOrder order, ObjectNode item) {
    JsonNode earlier =
        ask(Request.get(OrderIntents.PATH).with("key", order.key()).with("digest", order.digest()))
            .at("/items/0");
    if (!earlier.isMissingNode()) {
      tell(earlier, item);
      item.put("repeated", true);
      return Ending.code(earlier);
    }
    JsonNode quote =
        ask(
            Request.post("/api/v1/quotes", order.quote().toString())
                .with("provider", order.provider().orElse(null)));
    item.set("total", quote.path("total"));
    if (!quote.path("orderable").asBoolean()) {
      item.put("status", "not-orderable").put("problem", refusals(quote));
      return ExitCode.REFUSED;
    }
    return place(order, quote.path("id").asText(), item);
  }

  private int place(WantedOrder order, String quote, ObjectNode item) {
    ObjectNode body = order.terms().deepCopy();
    body.put("quoteId", quote).put("digest", order.digest());
    Request request = Request.post(OrderList.PATH, body.toString()).once(order.key());
    if (dryRun) {
      ask(request.with("dryRun", true));
      item.put("status", "would-be-placed");
      return ExitCode.DONE;
    }
    JsonNode intent = ask(request);
    tell(intent, item);
    return Ending.code(intent);
  }

  private JsonNode ask(Request request) {
    return Printer.tree(server.send(request));
  }

  private static void tell(JsonNode intent, ObjectNode item) {
    TOLD.forEach(name -> item.set(name, intent.path(name)));
  }

  private static String refusals(JsonNode quote) {
    List<String> reasons = new ArrayList<>();
    quote.findValues("refusal").stream()
        .map(Texts::text)
        .filter(reason -> !reason.isEmpty())
        .forEach(reasons::add);
    return String.join("; ", reasons);
  }
}
