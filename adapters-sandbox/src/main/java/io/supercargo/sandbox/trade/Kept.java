package io.supercargo.sandbox.trade;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A picture with its id before it, as it lies in the store. */
@SuppressWarnings("ArrayRecordComponent") // lives for the time of one call, and is never compared
record Kept(String id, byte[] picture) {
  private static final int DIGITS = 15;

  static Kept of(byte[] document) {
    return new Kept(
        new String(document, 0, DIGITS, StandardCharsets.US_ASCII),
        Arrays.copyOfRange(document, DIGITS, document.length));
  }

  byte[] document() {
    byte[] label = id.getBytes(StandardCharsets.US_ASCII);
    byte[] document = Arrays.copyOf(label, label.length + picture.length);
    System.arraycopy(picture, 0, document, label.length, picture.length);
    return document;
  }
}
