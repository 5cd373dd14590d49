package io.supercargo.lab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone after the experiment. */
public final class Folder implements AutoCloseable {
  private final Path path;

  private Folder(Path path) {
    this.path = path;
  }

  /** Others may look into it: nginx's workers are another user where it is started by root. */
  public static Folder temporary() {
    try {
      return new Folder(
          Files.setPosixFilePermissions(
              Files.createTempDirectory("supercargo-lab-"),
              PosixFilePermissions.fromString("rwxr-xr-x")));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  public Path path() {
    return path;
  }

  public Path file(String name) {
    return path.resolve(name);
  }

  /** Writes a file into it. */
  public Path write(String name, String text) {
    try {
      return Files.writeString(file(name), text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> inside = Files.walk(path)) {
      inside.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException alreadyGone) {
      // nothing is left to delete
    }
  }
}
