package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerProblem;

/** Tells how an order stands and where its parcels are. */
final class Following implements Errand {
  private static final String ORDERS = "/api/v1/orders";

  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    String order = Words.required(arguments, "order");
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("order", Words.answer(server, Request.get(ORDERS).at(order)));
    try {
      JsonNode parcels = Words.answer(server, Request.get(ORDERS).at(order).at("shipments"));
      answer.set("shipments", parcels.path("items"));
    } catch (ServerProblem problem) {
      answer.put("shipmentsProblem", problem.getMessage());
    }
    return answer;
  }
}
