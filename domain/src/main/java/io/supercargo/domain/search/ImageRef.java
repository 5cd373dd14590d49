package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.net.URI;
import java.util.Arrays;

/** The picture that is searched by. */
public sealed interface ImageRef {
  /** The wires that state a limit (Daji, 1688, Taobao Global) all say 3 MB. */
  int MAX_BYTES = 3 * 1024 * 1024;

  /** A picture that the provider already holds; the id is good at that provider only. */
  record Stored(String id) implements ImageRef {
    public Stored {
      InvalidValue.requireText("imageId", id);
    }
  }

  /** A picture at an address. Providers take only the marketplace's own; others are uploaded. */
  record Address(URI url) implements ImageRef {
    public Address {
      if (url.getScheme() == null || !url.getScheme().matches("https?")) {
        throw new InvalidValue("imageUrl", url, "an http or https address");
      }
    }
  }

  /** A picture itself: PNG, JPEG or WebP, at most {@link #MAX_BYTES}. */
  @SuppressWarnings("ArrayRecordComponent") // copied on both ways, compared by content
  record Bytes(byte[] bytes) implements ImageRef {
    public Bytes {
      if (bytes.length == 0) {
        throw new InvalidValue("image", "empty", "a PNG, JPEG or WebP picture");
      }
      if (bytes.length > MAX_BYTES) {
        throw new InvalidValue("image", bytes.length + " bytes", "at most 3 MB");
      }
      ImageFormat.of(bytes);
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }

    public ImageFormat format() {
      return ImageFormat.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "Bytes[" + bytes.length + "]";
    }
  }
}
