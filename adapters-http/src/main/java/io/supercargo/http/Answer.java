package io.supercargo.http;

import io.supercargo.ports.Raw;
import java.nio.charset.StandardCharsets;

/** A supplier's answer: read into a wire record, with the bytes that it was read from. */
@SuppressWarnings(
    "ArrayRecordComponent") // never compared, never changed; copying 8 KB per call buys nothing
public record Answer<T>(T body, byte[] bytes) implements Raw {
  @Override
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
