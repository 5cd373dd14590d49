package io.supercargo.testkit.fault;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One request or response of HTTP/1.1, byte for byte, read just far enough to know where it ends.
 *
 * @param headLength where the body begins
 * @param last no other message follows on this connection
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record HttpMessage(byte[] bytes, int headLength, boolean last) {

  /** The next request, or empty where the client has gone. */
  static Optional<HttpMessage> request(InputStream in) throws IOException {
    return read(in, false);
  }

  /**
   * The answer to a request.
   *
   * @param toHead the request was a HEAD, so that no body comes whatever the head says
   */
  static HttpMessage response(InputStream in, boolean toHead) throws IOException {
    return read(in, !toHead).orElseThrow(() -> new EOFException("no answer"));
  }

  boolean isHead() {
    return new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("HEAD ");
  }

  /** How far the first half of the body goes, or of the head where there is no body. */
  int half() {
    int body = bytes.length - headLength;
    return body == 0 ? headLength / 2 : headLength + body / 2;
  }

  private static Optional<HttpMessage> read(InputStream in, boolean untilEnd) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    String head = head(in, message);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int headLength = message.size();
    boolean last = head.contains("\r\nconnection: close");
    if (head.contains("\r\ntransfer-encoding: chunked")) {
      chunks(in, message);
    } else if (length(head) >= 0) {
      copy(in, message, length(head));
    } else if (untilEnd && !head.matches("(?s)http/1\\.. (1..|204|304).*")) {
      in.transferTo(message);
      last = true;
    }
    return Optional.of(new HttpMessage(message.toByteArray(), headLength, last));
  }

  private static String head(InputStream in, ByteArrayOutputStream message) throws IOException {
    StringBuilder line = new StringBuilder();
    StringBuilder head = new StringBuilder();
    while (!line.toString().equals("\r\n")) {
      line.setLength(0);
      if (!line(in, message, line)) {
        return "";
      }
      head.append(line);
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }

  /** Reads up to a line feed; false where the stream ends before it. */
  private static boolean line(InputStream in, ByteArrayOutputStream message, StringBuilder line)
      throws IOException {
    int next;
    do {
      next = in.read();
      if (next < 0) {
        return false;
      }
      message.write(next);
      line.append((char) next);
    } while (next != '\n');
    return true;
  }

  private static int length(String head) {
    int at = head.indexOf("\r\ncontent-length:");
    if (at < 0) {
      return -1;
    }
    int start = at + "\r\ncontent-length:".length();
    return Integer.parseInt(head.substring(start, head.indexOf('\r', start)).strip());
  }

  private static void chunks(InputStream in, ByteArrayOutputStream message) throws IOException {
    int size;
    do {
      StringBuilder line = new StringBuilder();
      if (!line(in, message, line)) {
        throw new EOFException("a chunk was cut off");
      }
      size = Integer.parseInt(line.toString().strip().split(";")[0], 16);
      copy(in, message, size + 2);
    } while (size > 0);
  }

  private static void copy(InputStream in, ByteArrayOutputStream message, int length)
      throws IOException {
    byte[] body = in.readNBytes(length);
    message.writeBytes(body);
    if (body.length < length) {
      throw new EOFException("a body was cut off");
    }
  }
}
