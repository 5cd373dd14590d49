package io.supercargo.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** A file that is there when it is whole, and on disk then. */
final class NewFile {
  private final Path file;

  NewFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  <T> T fill(Filling<T> filling) throws IOException, SQLException {
    Path unfinished = OwnerOnly.temporaryFile(file.resolveSibling(""), "backup");
    try {
      T done;
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        done = filling.into(out);
      }
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, file);
      return done;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** What writes it. */
  @FunctionalInterface
  interface Filling<T> {
    T into(OutputStream out) throws IOException, SQLException;
  }
}
