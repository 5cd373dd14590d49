package io.supercargo.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that travel inside the program. */
public final class Resource {
  /** Where ours stand on the classpath. */
  public static final String ROOT = "io/supercargo/web/";

  private Resource() {}

  /** The bytes of a file below {@link #ROOT}. */
  public static Optional<byte[]> read(String path) {
    try (InputStream file = Resource.class.getClassLoader().getResourceAsStream(ROOT + path)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
