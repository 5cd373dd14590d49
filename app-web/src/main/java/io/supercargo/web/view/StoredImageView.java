package io.supercargo.web.view;

import io.supercargo.domain.search.ImageRef;

/** A picture that is kept to be searched by. */
public record StoredImageView(String imageId) {
  public static StoredImageView of(ImageRef.Stored picture) {
    return new StoredImageView(picture.id());
  }
}
