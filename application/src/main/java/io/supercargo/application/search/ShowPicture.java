package io.supercargo.application.search;

import io.supercargo.domain.search.ImageRef;
import java.util.Optional;

/** Shows a picture that was kept to be searched by. Thread-safe. */
public final class ShowPicture {
  private final Pictures pictures;

  public ShowPicture(Pictures pictures) {
    this.pictures = pictures;
  }

  /** Empty when there was none, or its day is over. */
  public Optional<ImageRef.Bytes> show(String id) {
    return Pictures.isOurs(id) ? pictures.find(id) : Optional.empty();
  }
}
