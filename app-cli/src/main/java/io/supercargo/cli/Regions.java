package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRegion;
import java.util.Arrays;

/** Parts of pictures as they are written on the command line. */
final class Regions {
  private Regions() {}

  static ImageRegion parse(String text) {
    if (!text.matches("[0-9]{1,6}(,[0-9]{1,6}){3}")) {
      throw new InvalidValue("--region", text, "left,top,right,bottom in pixels, e.g. 0,0,200,300");
    }
    int[] edges = Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
    return new ImageRegion(edges[0], edges[1], edges[2], edges[3]);
  }

  static ObjectNode json(ImageRegion region) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("left", region.left())
        .put("top", region.top())
        .put("right", region.right())
        .put("bottom", region.bottom());
  }
}
