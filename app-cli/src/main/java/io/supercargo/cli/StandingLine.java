package io.supercargo.cli;

import io.supercargo.cli.rest.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * A way to the server for a command that stays: when the server goes, another is looked for or
 * started. Thread-safe.
 */
final class StandingLine implements AutoCloseable {
  private final Reach reach;
  private @Nullable Line line;

  StandingLine(Reach reach) {
    this.reach = reach;
  }

  synchronized RestClient client() {
    Line current = line;
    if (current == null || !current.answers()) {
      close();
      current = reach.openToStay();
      line = current;
    }
    return current.client();
  }

  @Override
  public synchronized void close() {
    if (line != null) {
      line.close();
      line = null;
    }
  }
}
