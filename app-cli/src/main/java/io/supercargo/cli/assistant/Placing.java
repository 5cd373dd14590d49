package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerUnreachable;
import java.util.Optional;

/** Places what was quoted. The token is the idempotency key too: one token, one placement. */
final class Placing implements Errand {
  private final Confirmations confirmations;

  Placing(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  @Override
  public Optional<String> question(ObjectNode arguments) {
    String quote = Words.required(arguments, "quoteId");
    String total = confirmations.check(quote, Words.required(arguments, "confirmationToken"));
    String more =
        Optional.ofNullable(Words.text(arguments, "maxPriceIncrease"))
            .map(yuan -> ", or up to %s CNY more".formatted(yuan))
            .orElse("");
    return Optional.of("Place the order of quote %s for %s%s?".formatted(quote, total, more));
  }

  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    String quote = Words.required(arguments, "quoteId");
    String token = Words.required(arguments, "confirmationToken");
    confirmations.check(quote, token);
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("quoteId", quote);
    Words.pass(arguments, "maxPriceIncrease", body);
    Words.pass(arguments, "note", body);
    return advised(placed(server, Request.post("/api/v1/orders", body.toString()).once(token)));
  }

  private static JsonNode placed(RestClient server, Request request) {
    try {
      return Words.answer(server, request);
    } catch (ServerUnreachable lost) {
      if (!lost.mayHaveHeard()) {
        throw lost;
      }
      return JsonNodeFactory.instance
          .objectNode()
          .put("status", "unknown")
          .put("reason", lost.getMessage())
          .put("advice", "call place_order with the same arguments again: nothing happens twice");
    }
  }

  private static JsonNode advised(JsonNode intent) {
    String id = intent.path("intentId").asText();
    if (intent instanceof ObjectNode object && !id.isEmpty()) {
      switch (intent.path("status").asText()) {
        case "unknown" ->
            object.put(
                "advice",
                "it may or may not have happened; do not order it again, ask track_order for "
                    + id);
        case "needs-approval" ->
            object.put(
                "advice",
                "nobody was told yet; a person gives leave by `supercargo order approve %s`"
                    .formatted(id));
        default -> {
          // nothing is left to do
        }
      }
    }
    return intent;
  }
}
