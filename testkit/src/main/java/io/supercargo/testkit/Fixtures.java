package io.supercargo.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Bodies as suppliers publish them, to the letter. Named by their path below {@code fixtures/} on
 * the class path, e.g. {@code xportcn/ka-keywords-query.request.json}; a module may add its own.
 */
public final class Fixtures {
  private Fixtures() {}

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  public static byte[] bytes(String name) {
    try (InputStream in = loader().getResourceAsStream("fixtures/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "fixture: %s (expected: a resource below fixtures/)".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ClassLoader loader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? Fixtures.class.getClassLoader() : ofThread;
  }
}
