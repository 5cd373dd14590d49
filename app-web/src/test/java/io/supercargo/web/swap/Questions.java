package io.supercargo.web.swap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a house asked its supplier, held against the shapes of its questions. */
record Questions(Town loop) {
  /** What every call of a wire has, whatever is asked. */
  private static final Set<String> OF_THE_WIRE =
      Set.of(
          "appKey",
          "appSecret",
          "sign",
          "requestTime",
          "timestamp",
          "app_key",
          "sign_method",
          "access_token",
          "session",
          "partner_id",
          "_aop_signature",
          "_aop_timestamp");

  /** Parameters that no shape knows, with the operations that were asked with them. */
  Set<String> unknown() {
    Map<String, Set<String>> shapes = shapes();
    Set<String> unknown = new TreeSet<>();
    for (JsonNode call : loop.get("/calls?limit=100").path("items")) {
      String operation = call.path("operation").asText();
      JsonNode request = loop.get("/calls/" + call.path("id").asText()).path("request");
      names(request)
          .filter(name -> !OF_THE_WIRE.contains(name))
          .filter(name -> shapes.get(operation).stream().noneMatch(it -> isAt(it, name)))
          .forEach(name -> unknown.add(operation + " " + name));
    }
    return unknown;
  }

  private Map<String, Set<String>> shapes() {
    Map<String, Set<String>> shapes = new HashMap<>();
    for (JsonNode operation : loop.get("/providers/loop/operations").path("items")) {
      Set<String> paths = new TreeSet<>();
      operation.path("request").forEach(field -> paths.add(field.path("path").asText()));
      shapes.put(operation.path("name").asText(), paths);
    }
    return shapes;
  }

  /** Also where one of the wire's two editions has a parameter around it. */
  private static boolean isAt(String path, String name) {
    return ("." + path.replace("[]", "") + ".").contains("." + name + ".");
  }

  private static Stream<String> names(JsonNode request) {
    String query = URI.create(request.path("url").asText()).getRawQuery();
    String body = request.path("body").asText();
    return Stream.concat(
        pairs(query == null ? "" : query), body.startsWith("{") ? members(body) : pairs(body));
  }

  /** None of an upload's parts, which have lines of their own. */
  private static Stream<String> pairs(String form) {
    return Stream.of(form.contains("\n") ? new String[0] : form.split("&"))
        .filter(pair -> pair.contains("="))
        .map(pair -> URLDecoder.decode(pair.split("=")[0], StandardCharsets.UTF_8));
  }

  private static Stream<String> members(String body) {
    try {
      return List.copyOf(Town.JSON.readTree(body).properties()).stream().map(Map.Entry::getKey);
    } catch (JsonProcessingException cutShort) {
      return Stream.empty();
    }
  }
}
