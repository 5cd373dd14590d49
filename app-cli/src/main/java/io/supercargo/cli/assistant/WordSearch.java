package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import java.util.List;

/** Finds offers by words. */
final class WordSearch implements Errand {
  private static final int USUAL_LIMIT = 10;
  private static final List<String> NARROWING =
      List.of("provider", "marketplace", "sort", "minPrice", "maxPrice", "category", "shop");

  @Override
  public JsonNode run(RestClient server, ObjectNode arguments) {
    Request request =
        Request.get("/api/v1/products")
            .with("q", Words.text(arguments, "words"))
            .with("filter", Words.text(arguments, "filters"))
            .with("lang", Words.text(arguments, "language"))
            .with("limit", arguments.path("limit").asInt(USUAL_LIMIT))
            .with("cursor", Words.text(arguments, "cursor"));
    NARROWING.forEach(name -> request.with(name, Words.text(arguments, name)));
    return Words.answer(server, request);
  }
}
