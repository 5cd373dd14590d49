package io.supercargo.application.search;

import io.supercargo.domain.search.ImageRef;

/** Keeps a picture for a day, to be searched by under its id. Thread-safe. */
public final class StorePicture {
  private final Pictures pictures;

  public StorePicture(Pictures pictures) {
    this.pictures = pictures;
  }

  public ImageRef.Stored store(ImageRef.Bytes picture) {
    return pictures.keep(picture);
  }
}
