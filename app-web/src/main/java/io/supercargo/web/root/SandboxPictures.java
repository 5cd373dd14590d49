package io.supercargo.web.root;

import java.util.Optional;

/** Draws the pictures of the embedded supplier's offers. Thread-safe. */
@FunctionalInterface
public interface SandboxPictures {
  /**
   * Draws one.
   *
   * @param number from 1; every offer has a few
   * @return a PNG, or empty where the offer has no such picture
   */
  Optional<byte[]> png(String offerId, int number);
}
