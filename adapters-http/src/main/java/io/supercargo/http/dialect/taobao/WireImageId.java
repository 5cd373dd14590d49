package io.supercargo.http.dialect.taobao;

import io.supercargo.http.dialect.Required;

/** A picture that is stored. */
public record WireImageId(String imageId) {
  public WireImageId {
    Required.field("imageId", imageId);
  }
}
