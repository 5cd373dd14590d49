package io.supercargo.web.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Explains what bodies are made of. */
final class Glossary {
  private final JsonNode schemas;

  Glossary(JsonNode contract) {
    this.schemas = contract.at("/components/schemas");
  }

  /** A kind of body, or of a part of one. */
  public record Term(String name, String description, List<Member> members) {}

  /**
   * One member.
   *
   * @param term the kind that it is of, where it has a name; else empty
   */
  public record Member(String name, String type, String term, String description) {}

  List<Term> all() {
    return schemas.properties().stream()
        .map(schema -> term(schema.getKey(), schema.getValue()))
        .toList();
  }

  private static Term term(String name, JsonNode schema) {
    return new Term(
        name,
        schema.path("description").asText(),
        schema.path("properties").properties().stream()
            .map(member -> member(member.getKey(), member.getValue()))
            .toList());
  }

  private static Member member(String name, JsonNode schema) {
    String term = schema.findPath("$ref").asText();
    return new Member(
        name,
        type(schema),
        term.substring(term.lastIndexOf('/') + 1),
        schema.path("description").asText());
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.get(0).asText() + " or null";
    }
    if (type.asText().equals("array")) {
      return "list of";
    }
    return type.asText(isNullable(schema) ? "or null" : "");
  }

  private static boolean isNullable(JsonNode schema) {
    return StreamSupport.stream(schema.path("anyOf").spliterator(), false)
        .anyMatch(choice -> choice.path("type").asText().equals("null"));
  }
}
