package io.supercargo.http.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
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
 * @param finder looks for it below the usual place
 */
record Envelope(String usual, List<String> others, Optional<Finder> finder) {
  static final Envelope NONE = new Envelope("", List.of(), Optional.empty());

  static Envelope of(Inside inside, Shape published) {
    List<String> places = new ArrayList<>(Arrays.asList(inside.value()));
    String usual =
        places.stream().filter(place -> isIn(published, place)).findFirst().orElse(places.get(0));
    places.remove(usual);
    return new Envelope(usual, places, Optional.empty());
  }

  /** That of an answer which is, or is around, something annotated. */
  static Envelope of(JavaType answer, Shape published) {
    Inside inside = answer.getRawClass().getAnnotation(Inside.class);
    if (inside != null) {
      return of(inside, published);
    }
    for (JavaType part : answer.getBindings().getTypeParameters()) {
      Found found = part.getRawClass().getAnnotation(Found.class);
      if (found != null) {
        return new Envelope(found.at(), List.of(), Optional.of(Finder.of(found)));
      }
    }
    return NONE;
  }

  /** A parser that stands at the content, where that is in another place than usual. */
  Optional<JsonParser> elsewhere(JsonFactory json, byte[] answer) throws IOException {
    if (finder.isPresent()) {
      return deeper(finder.get(), answer);
    }
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

  private Optional<JsonParser> deeper(Finder finder, byte[] answer) throws IOException {
    JsonNode part = finder.names().readTree(answer).path(usual);
    JsonNode content = finder.content(part);
    if (part.isMissingNode() || part.equals(content)) {
      return Optional.empty();
    }
    JsonParser there = (content == null ? NullNode.getInstance() : content).traverse();
    there.nextToken();
    return Optional.of(there);
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
