package io.supercargo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bare connection, for what no HTTP client would say. */
public final class Line {
  private final URI server;

  private Line(URI server) {
    this.server = server;
  }

  public static Line to(URI server) {
    return new Line(server);
  }

  /** Says the head of a request and returns all that comes back. */
  public String say(String... head) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request = String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
