package io.supercargo.ports.product;

import java.util.Optional;

/** The pictures of a supplier that draws them itself and has no server of its own. Thread-safe. */
@FunctionalInterface
public interface ProductPictures {
  /**
   * Draws one.
   *
   * @param offer the marketplace's own id
   * @param number from 1; every offer has a few
   * @return a PNG, or empty where there is no such offer or picture
   */
  Optional<byte[]> png(String offer, int number);
}
