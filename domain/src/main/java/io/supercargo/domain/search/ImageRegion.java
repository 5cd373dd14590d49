package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;

/** A box in a picture, in pixels from its top left corner; right and bottom are inclusive. */
public record ImageRegion(int left, int top, int right, int bottom) {
  public ImageRegion {
    if (left < 0 || top < 0 || right <= left || bottom <= top) {
      throw new InvalidValue(
          "region",
          "%d,%d,%d,%d".formatted(left, top, right, bottom),
          "left < right and top < bottom, none below 0");
    }
  }
}
