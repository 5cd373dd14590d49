package io.supercargo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRegion;
import java.util.Arrays;
import java.util.Optional;

/** A part of a picture as callers write it: an object, or {@code left,top,right,bottom}. */
final class Region {
  private static final String FIELD = "region";
  private static final String EXPECTED = "left, top, right and bottom in pixels";

  private Region() {}

  /** Takes an object out of a body; a text stays where it is. */
  static Optional<ImageRegion> take(ObjectNode body) {
    if (!(body.get(FIELD) instanceof ObjectNode box)) {
      return Optional.empty();
    }
    body.remove(FIELD);
    if (box.size() != 4) {
      throw new InvalidValue(FIELD, box, EXPECTED);
    }
    return Optional.of(
        new ImageRegion(
            edge(box, "left"), edge(box, "top"), edge(box, "right"), edge(box, "bottom")));
  }

  static Optional<ImageRegion> of(Optional<String> text) {
    return text.map(Region::parse);
  }

  private static int edge(ObjectNode box, String name) {
    JsonNode edge = box.path(name);
    if (!edge.isInt()) {
      throw new InvalidValue(
          FIELD + "." + name, edge.isMissingNode() ? "missing" : edge, "a whole number");
    }
    return edge.intValue();
  }

  private static ImageRegion parse(String text) {
    if (!text.matches("[0-9]{1,6}(,[0-9]{1,6}){3}")) {
      throw new InvalidValue(FIELD, text, EXPECTED);
    }
    int[] edges = Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
    return new ImageRegion(edges[0], edges[1], edges[2], edges[3]);
  }
}
