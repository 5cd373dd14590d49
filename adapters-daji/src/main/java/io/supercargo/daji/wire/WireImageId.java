package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;

/** What an uploaded picture is called from now on. */
public record WireImageId(String imageId) {
  public WireImageId {
    Required.field("imageId", imageId);
  }
}
