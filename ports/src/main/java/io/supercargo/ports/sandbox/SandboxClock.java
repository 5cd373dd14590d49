package io.supercargo.ports.sandbox;

import java.time.Duration;
import java.time.Instant;

/** What time it is at a supplier of our own. Runs on by itself, and can be put forward. */
public interface SandboxClock {
  Instant now();

  /**
   * Puts it forward; what falls due on the way happens.
   *
   * @return what time it is then
   * @throws io.supercargo.domain.InvalidValue for less than nothing, or more than ten years
   */
  Instant advance(Duration by);
}
