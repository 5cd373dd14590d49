package io.supercargo.testkit.fault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer over HTTP, true or not.
 *
 * @param type media type of the body
 */
public record Answer(int status, String type, String body) {
  public static Answer json(String body) {
    return json(200, body);
  }

  public static Answer json(int status, String body) {
    return new Answer(status, "application/json", body);
  }

  /** What a gateway in front of a dead supplier says, or a proxy that wants a log-in. */
  public static Answer html(int status) {
    return new Answer(
        status, "text/html", "<html><body><h1>%d Bad Gateway</h1></body></html>".formatted(status));
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** The whole message as it goes over the line; the connection stays open. */
  byte[] message() {
    String head =
        "HTTP/1.1 %d Replaced\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, bytes().length);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    message.writeBytes(bytes());
    return message.toByteArray();
  }
}
