package io.supercargo.cli;

import io.supercargo.cli.print.Terminal;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/** What a command finds around it when it is called. */
record Shell(Terminal terminal, Map<String, String> environment, InputStream input) {
  /** Where the store, the index and the running server's address are kept. */
  Path home() {
    String home = environment.getOrDefault("SUPERCARGO_HOME", "");
    return home.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".supercargo")
        : Path.of(home).toAbsolutePath();
  }
}
