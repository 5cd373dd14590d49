package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;

/** Opens one product. */
final class Detail implements Errand {
  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    return Words.answer(
        server,
        Request.get("/api/v1/products")
            .at(Words.required(arguments, "id"))
            .with("provider", Words.text(arguments, "provider"))
            .with("lang", Words.text(arguments, "language")));
  }
}
