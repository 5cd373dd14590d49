package io.supercargo.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder in which one Supercargo keeps its things; it is made when something is put there. */
public record Home(Path folder) {
  private static final String SERVER = "server.url";

  /** {@code SUPERCARGO_HOME}, else {@code ~/.supercargo}. */
  public static Home of(Map<String, String> environment) {
    String named = environment.getOrDefault("SUPERCARGO_HOME", "");
    return new Home(
        named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".supercargo")
            : Path.of(named).toAbsolutePath());
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Where the server that holds this home said it is reached; it may be gone without a word. */
  public Optional<URI> server() {
    try {
      return Optional.of(URI.create(Files.readString(file(SERVER)).strip()));
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Written by a server when it answers. */
  public void serverAt(URI url) {
    try {
      Files.createDirectories(folder);
      Files.writeString(file(SERVER), url.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Said by a server when it stops. */
  public void serverGone() {
    try {
      Files.deleteIfExists(file(SERVER));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
