package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * A picture that is to be evidence.
 *
 * @param imageData in Base64 here; on its way it is a file of a form
 */
public record WirePicture(@Nullable String imageData) {
  public static final String FIELD = "imageData";
}
