package io.supercargo.ports.product;

import java.net.URI;

/** Fetches pictures from addresses that callers name. Thread-safe. */
@FunctionalInterface
public interface PictureSource {
  /**
   * Fetches the bytes of a picture. Guarded: no address inside this network, no more bytes than a
   * picture may have.
   *
   * @throws io.supercargo.domain.InvalidValue when the address is refused, does not answer, or
   *     holds no picture that could be searched by
   */
  byte[] fetch(URI picture);
}
