package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
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
}
