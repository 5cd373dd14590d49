package io.supercargo.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody else may read, where the system knows such a thing. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes the folder and those above it; one that is there stays as it is. */
  static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, permissions("rwx------"));
  }

  static Path temporaryFile(Path folder, String prefix) throws IOException {
    return Files.createTempFile(folder, prefix, ".tmp", permissions("rw-------"));
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }
}
