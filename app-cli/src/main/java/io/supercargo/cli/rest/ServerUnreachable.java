package io.supercargo.cli.rest;

import java.net.URI;

/** No answer came from the server that was asked. */
public final class ServerUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean heard;

  private ServerUnreachable(URI server, String reason, boolean heard, Throwable cause) {
    super("no answer from the server at %s: %s".formatted(server, reason), cause);
    this.heard = heard;
  }

  /** The request certainly did not get there. */
  public static ServerUnreachable nobody(URI server, String reason, Throwable cause) {
    return new ServerUnreachable(server, reason, false, cause);
  }

  /** The request may have got there. */
  public static ServerUnreachable silent(URI server, String reason, Throwable cause) {
    return new ServerUnreachable(server, reason, true, cause);
  }

  /** Whether the server may have heard the request. */
  public boolean mayHaveHeard() {
    return heard;
  }
}
