package io.supercargo.architecture.crooked.application;

import java.time.Instant;

/** Looks at the clock on the wall. */
final class AsksTheTime {
  Instant now() {
    return Instant.now();
  }
}
