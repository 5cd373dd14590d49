package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.nio.charset.StandardCharsets;

/** The picture formats that every wire takes, told apart by their first bytes. */
public enum ImageFormat {
  PNG("image/png"),
  JPEG("image/jpeg"),
  WEBP("image/webp");

  private final String mediaType;

  ImageFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public static ImageFormat of(byte[] bytes) {
    if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (startsWith(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return WEBP;
    }
    throw new InvalidValue("image", "another kind of file", "a PNG, JPEG or WebP picture");
  }

  private static boolean startsWith(byte[] bytes, int offset, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < offset + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[offset + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
