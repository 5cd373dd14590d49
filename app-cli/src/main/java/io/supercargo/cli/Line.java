package io.supercargo.cli;

import io.supercargo.cli.rest.RestClient;

/** A way to a server; what was started for it ends when it is closed. */
record Line(RestClient client, Runnable onClose) implements AutoCloseable {
  @Override
  public void close() {
    onClose.run();
  }
}
