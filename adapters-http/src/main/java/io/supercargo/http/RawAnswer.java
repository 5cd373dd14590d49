package io.supercargo.http;

import java.nio.charset.StandardCharsets;

/** Whatever came back. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record RawAnswer(int status, byte[] bytes) {
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
