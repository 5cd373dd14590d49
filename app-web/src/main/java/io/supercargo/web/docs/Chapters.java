package io.supercargo.web.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads the contract as a book: a chapter for each tag, an entry for each operation. */
final class Chapters {
  private final JsonNode contract;

  Chapters(JsonNode contract) {
    this.contract = contract;
  }

  /** Some operations that belong together. */
  public record Chapter(String name, String description, List<Entry> entries) {}

  /** One operation. */
  public record Entry(
      String id,
      String method,
      String path,
      String summary,
      String description,
      String scope,
      List<Parameter> parameters,
      List<Example> bodies,
      List<Example> answers) {}

  /** What can be written in a path or a query. */
  public record Parameter(
      String name, String place, boolean required, String type, String description) {}

  /** A body. */
  public record Example(String heading, String description, String text) {}

  String introduction() {
    return contract.at("/info/description").asText();
  }

  List<Chapter> all() {
    return list(contract.get("tags")).stream()
        .map(tag -> chapter(tag.get("name").asText(), tag.get("description").asText()))
        .toList();
  }

  private Chapter chapter(String name, String description) {
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().at("/tags/0").asText().equals(name)) {
          entries.add(entry(method.getKey(), path.getKey(), method.getValue()));
        }
      }
    }
    return new Chapter(name, description, entries);
  }

  private Entry entry(String method, String path, JsonNode operation) {
    return new Entry(
        operation.path("operationId").asText(),
        method,
        path,
        operation.path("summary").asText(),
        operation.path("description").asText(),
        operation.at("/security/1/key/0").asText(),
        list(operation.path("parameters")).stream()
            .map(this::resolved)
            .map(this::parameter)
            .toList(),
        examples("", operation.path("requestBody")),
        answers(operation.path("responses")));
  }

  private Parameter parameter(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    return new Parameter(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        parameter.path("required").asBoolean(),
        schema.path("type").asText(),
        parameter.path("description").asText());
  }

  private List<Example> answers(JsonNode responses) {
    return responses.properties().stream()
        .filter(answer -> !answer.getValue().has("$ref"))
        .flatMap(answer -> examples(answer.getKey(), answer.getValue()).stream())
        .toList();
  }

  private static List<Example> examples(String status, JsonNode answer) {
    return answer.path("content").properties().stream()
        .map(
            content ->
                new Example(
                    (status + " " + content.getKey()).strip(),
                    answer.path("description").asText(),
                    text(content.getValue().path("example"))))
        .toList();
  }

  private static String text(JsonNode example) {
    return example.isMissingNode() ? "" : example.toPrettyString();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
