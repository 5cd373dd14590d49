package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.Reply;

/** Hands a picture to the provider, to search by it. Thread-safe. */
public interface ImageUpload {
  /**
   * Stores a picture; the same bytes may get another id each time.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience);

  /**
   * Has the provider fetch and store a picture. Most can store only what they are handed.
   *
   * @throws InvalidValue where the provider cannot fetch it
   */
  default Reply<ImageRef.Stored> upload(ImageRef.Address picture, Audience audience) {
    throw new InvalidValue("imageUrl", picture.url(), "the picture itself; none is fetched here");
  }
}
