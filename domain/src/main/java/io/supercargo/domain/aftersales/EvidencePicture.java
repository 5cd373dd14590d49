package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageFormat;
import java.util.Arrays;

/** A picture that shows what is wrong: PNG or JPEG, at most 1 MB, as 1688 limits it. */
@SuppressWarnings("ArrayRecordComponent") // copied on both ways, compared by content
public record EvidencePicture(byte[] bytes) {
  public static final int MAX_BYTES = 1024 * 1024;

  private static final String EXPECTED = "a PNG or JPEG picture";

  public EvidencePicture {
    if (bytes.length == 0) {
      throw new InvalidValue("picture", "empty", EXPECTED);
    }
    if (bytes.length > MAX_BYTES) {
      throw new InvalidValue("picture", bytes.length + " bytes", "at most 1 MB");
    }
    if (read(bytes) == ImageFormat.WEBP) {
      throw new InvalidValue("picture", "a WebP picture", EXPECTED);
    }
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public ImageFormat format() {
    return read(bytes);
  }

  private static ImageFormat read(byte[] bytes) {
    try {
      return ImageFormat.of(bytes);
    } catch (InvalidValue noPicture) {
      throw new InvalidValue("picture", "something else", EXPECTED);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidencePicture picture && Arrays.equals(bytes, picture.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "EvidencePicture[" + bytes.length + "]";
  }
}
