package io.supercargo.domain.search;

import io.supercargo.domain.Audience;
import io.supercargo.domain.PageRequest;
import java.util.Optional;

/**
 * A search by picture.
 *
 * @param hint what else the searcher says about the thing
 */
public record ImageQuery(
    ImageRef image, Hint hint, Refinement refinement, PageRequest page, Audience audience) {

  /**
   * What goes along with a picture.
   *
   * @param region the part of the picture that is meant; empty means the supplier chooses
   * @param keyword words that hits must match
   * @param auxiliaryText words that steer the picture search itself
   */
  public record Hint(
      Optional<ImageRegion> region, Optional<String> keyword, Optional<String> auxiliaryText) {
    public static final Hint NONE = new Hint(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static ImageQuery of(ImageRef image) {
    return new ImageQuery(image, Hint.NONE, Refinement.NONE, PageRequest.FIRST, Audience.ENGLISH);
  }

  public ImageQuery with(ImageRef other) {
    return new ImageQuery(other, hint, refinement, page, audience);
  }
}
