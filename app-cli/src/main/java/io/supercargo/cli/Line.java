package io.supercargo.cli;

import io.supercargo.cli.rest.RestClient;

/** A way to a server; what was started for it ends when it is closed. */
record Line(RestClient client, Runnable onClose) implements AutoCloseable {
  /** Whether anybody listens at the other end. */
  boolean answers() {
    return client.answers();
  }

  @Override
  public void close() {
    onClose.run();
  }
}
