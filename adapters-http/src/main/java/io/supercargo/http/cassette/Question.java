package io.supercargo.http.cassette;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a supplier was asked, by its business parameters alone: no signature, no key, no time. Equal
 * questions get the same answers.
 *
 * @param operation the name in the table of operations
 * @param path after the base URL
 * @param query sorted by name
 * @param body missing where there is none
 */
public record Question(
    String operation, String method, String path, Map<String, List<String>> query, JsonNode body) {
  private static final int SHOWN = 200;

  public Question {
    query = new TreeMap<>(query);
  }

  /** Members of a body may stand in any order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Question question
        && operation.equals(question.operation)
        && method.equals(question.method)
        && path.equals(question.path)
        && query.equals(question.query)
        && body.equals(question.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(operation, method, path, query, body);
  }

  /** For people, in a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(operation + " (" + method + " " + path + ")");
    if (!query.isEmpty()) {
      text.append(' ').append(query);
    }
    if (!body.isMissingNode()) {
      text.append(' ').append(body);
    }
    return text.length() <= SHOWN ? text.toString() : text.substring(0, SHOWN) + "…";
  }
}
