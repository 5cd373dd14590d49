package io.supercargo.http.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.supercargo.ports.provider.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the content of an answer may stand.
 *
 * @param usual the published place; empty for an answer without an envelope of this kind
 * @param others where it was seen too
 */
record Envelope(String usual, List<String> others) {
  static final Envelope NONE = new Envelope("", List.of());

  static Envelope of(Inside inside, Shape published) {
    List<String> places = new ArrayList<>(Arrays.asList(inside.value()));
    String usual =
        places.stream().filter(place -> isIn(published, place)).findFirst().orElse(places.get(0));
    places.remove(usual);
    return new Envelope(usual, places);
  }

  /** A parser that stands at the content, where that is in another place than usual. */
  Optional<JsonParser> elsewhere(JsonFactory json, byte[] answer) throws IOException {
    if (usual.isEmpty() || at(usual, json, answer).isPresent()) {
      return Optional.empty();
    }
    for (String place : others) {
      Optional<JsonParser> there = at(place, json, answer);
      if (there.isPresent()) {
        return there;
      }
    }
    JsonParser whole = json.createParser(answer);
    return whole.nextToken() == JsonToken.START_ARRAY ? Optional.of(whole) : Optional.empty();
  }

  private static Optional<JsonParser> at(String place, JsonFactory json, byte[] answer)
      throws IOException {
    JsonParser parser = json.createParser(answer);
    parser.nextToken();
    for (String step : place.split("\\.")) {
      if (parser.currentToken() != JsonToken.START_OBJECT || !isFound(step, parser)) {
        return Optional.empty();
      }
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(parser);
  }

  private static boolean isFound(String member, JsonParser parser) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (name.equals(member)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static boolean isIn(Shape published, String place) {
    return published.fields().stream()
        .map(Shape.Field::path)
        .anyMatch(
            path ->
                path.equals(place) || path.startsWith(place + ".") || path.startsWith(place + "["));
  }
}
