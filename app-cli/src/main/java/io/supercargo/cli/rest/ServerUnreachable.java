package io.supercargo.cli.rest;

import java.net.URI;

/** No answer came from the server that was asked. */
public final class ServerUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ServerUnreachable(URI server, String reason, Throwable cause) {
    super("no answer from the server at %s: %s".formatted(server, reason), cause);
  }
}
