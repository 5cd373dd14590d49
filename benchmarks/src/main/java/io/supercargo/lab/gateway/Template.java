package io.supercargo.lab.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that the peers of the gateway are set up with. */
final class Template {
  private Template() {}

  static String read(String name) {
    try (InputStream text =
        Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
