package io.supercargo.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that goes out often, as it is and compressed; it is compressed once, when first
 * somebody wants it so. Thread-safe.
 */
final class Packed {
  /** Less fits into one packet anyway. */
  static final int WORTH_IT = 1500;

  private final ByteBuffer plain;
  private volatile @Nullable ByteBuffer gzip;

  Packed(byte[] bytes) {
    this.plain = ByteBuffer.wrap(bytes);
  }

  /** As it is. */
  ByteBuffer plain() {
    return plain.slice();
  }

  ByteBuffer gzip() {
    ByteBuffer packed = gzip;
    if (packed == null) {
      packed = pack(plain.array());
      gzip = packed;
    }
    return packed.slice();
  }

  int length() {
    return plain.capacity();
  }

  /** Whether it is large enough, and the caller takes it. */
  boolean isWanted(@Nullable String accepted) {
    return length() >= WORTH_IT && accepted != null && takesGzip(accepted);
  }

  private static boolean takesGzip(String accepted) {
    return Arrays.stream(accepted.split(","))
        .map(String::strip)
        .anyMatch(one -> one.startsWith("gzip") && !one.matches("gzip *; *q=0(\\.0*)?"));
  }

  private static ByteBuffer pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return ByteBuffer.wrap(packed.toByteArray());
  }
}
