package io.supercargo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The checks that need nothing but this machine. */
final class Surgery {
  /** From here on the JVM has threads that are cheap to wait with. */
  private static final int GOOD_JAVA = 21;

  /** Every wire takes clocks that are less than ten minutes off; this version is not older. */
  private static final Instant THIS_VERSION = Instant.parse("2026-11-01T00:00:00Z");

  private final Shell shell;

  Surgery(Shell shell) {
    this.shell = shell;
  }

  Finding java() {
    int version = Runtime.version().feature();
    String found = "%s at %s".formatted(Runtime.version(), System.getProperty("java.home"));
    return new Finding(
        "java",
        true,
        found,
        version < GOOD_JAVA ? "works; a server is faster on %d or newer".formatted(GOOD_JAVA) : "");
  }

  /** Whether files can be written there. */
  Finding home() {
    Path home = shell.home().folder();
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "doctor", ".tmp"));
      return Finding.ok("home", home.toString());
    } catch (IOException refused) {
      return Finding.wrong(
          "home",
          "%s cannot be written: %s".formatted(home, refused.getClass().getSimpleName()),
          "make it writable, or set SUPERCARGO_HOME to a folder that is");
    }
  }

  /** Suppliers refuse signatures of another time; only gross errors can be seen from here. */
  Finding clock() {
    Instant now = shell.clock().instant();
    if (now.isBefore(THIS_VERSION)) {
      return Finding.wrong("clock", now.toString(), "set the system's clock");
    }
    return Finding.ok("clock", now.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
