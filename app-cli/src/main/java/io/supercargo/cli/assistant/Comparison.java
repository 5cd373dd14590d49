package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerProblem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays products side by side for a quantity: several products, or one as several providers have it.
 * What cannot be had is told in its row and spoils no other.
 */
final class Comparison implements Errand {
  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    long quantity = arguments.path("quantity").asLong(1);
    List<String> providers = Words.list(arguments, "providers");
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("quantity", quantity);
    ArrayNode items = answer.putArray("items");
    for (String id : Words.list(arguments, "ids")) {
      if (providers.isEmpty()) {
        items.add(row(server, arguments, id, null));
      }
      providers.forEach(provider -> items.add(row(server, arguments, id, provider)));
    }
    return answer;
  }

  private static ObjectNode row(
      RestClient server, ObjectNode arguments, String id, @Nullable String provider) {
    try {
      Request request =
          Request.get("/api/v1/products")
              .at(id)
              .with("provider", provider)
              .with("lang", Words.text(arguments, "language"));
      JsonNode product = Words.answer(server, request);
      ObjectNode row = ComparedProduct.row(product, arguments.path("quantity").asLong(1));
      Optional.ofNullable(Words.text(arguments, "to"))
          .ifPresent(to -> addFreight(server, arguments, row, to));
      return row;
    } catch (ServerProblem problem) {
      ObjectNode row = JsonNodeFactory.instance.objectNode().put("id", id);
      if (provider != null) {
        row.put("provider", provider);
      }
      return row.put("problem", problem.getMessage());
    }
  }

  private static void addFreight(
      RestClient server, ObjectNode arguments, ObjectNode row, String to) {
    try {
      Request request =
          Request.get("/api/v1/products")
              .at(row.path("id").asText())
              .at("freight")
              .with("provider", row.path("provider").asText())
              .with("quantity", arguments.path("quantity").asLong(1))
              .with("to", to);
      row.set("freight", Words.answer(server, request).path("freight"));
    } catch (ServerProblem problem) {
      row.put("freightProblem", problem.getMessage());
    }
  }
}
