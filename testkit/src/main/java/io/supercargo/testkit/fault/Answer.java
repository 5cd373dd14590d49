package io.supercargo.testkit.fault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An answer over HTTP, true or not.
 *
 * @param type media type of the body
 * @param headers others than what tells of the body
 */
public record Answer(int status, String type, String body, Map<String, String> headers) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  public Answer(int status, String type, String body) {
    this(status, type, body, Map.of());
  }

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

  /** The same with a header, e.g. {@code Retry-After}. */
  public Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** The whole message as it goes over the line; the connection stays open. */
  byte[] message() {
    String head =
        "HTTP/1.1 %d Replaced\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(status, type, bytes().length, fields());
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    message.writeBytes(bytes());
    return message.toByteArray();
  }

  private String fields() {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
        .collect(Collectors.joining());
  }
}
