package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import java.util.Optional;

/** Asks what an order would cost; where orders are allowed, the token to place it comes along. */
final class Quoting implements Errand {
  private final Optional<Confirmations> confirmations;

  Quoting(Optional<Confirmations> confirmations) {
    this.confirmations = confirmations;
  }

  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    Words.pass(arguments, "lines", body);
    Words.pass(arguments, "address", body);
    Request request =
        Request.post("/api/v1/quotes", body.toString())
            .with("provider", Words.text(arguments, "provider"))
            .with("lang", Words.text(arguments, "language"));
    JsonNode quote = Words.answer(server, request);
    if (quote instanceof ObjectNode object && quote.path("orderable").asBoolean()) {
      String id = quote.path("id").asText();
      String total = Texts.text(quote.path("total"));
      confirmations.ifPresent(known -> object.put("confirmationToken", known.tokenFor(id, total)));
    }
    return quote;
  }
}
