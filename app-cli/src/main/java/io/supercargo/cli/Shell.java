package io.supercargo.cli;

import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.print.Terminal;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * What a command finds around it when it is called.
 *
 * @param line the way to a server that is already there
 */
record Shell(
    Terminal terminal,
    Map<String, String> environment,
    InputStream input,
    InstantSource clock,
    Optional<Line> line) {
  Shell(
      Terminal terminal, Map<String, String> environment, InputStream input, InstantSource clock) {
    this(terminal, environment, input, clock, Optional.empty());
  }

  /** The same, for a command that is answered over a line of its caller's. */
  Shell over(Line open) {
    Line kept = new Line(open.client(), () -> {});
    return new Shell(terminal, environment, input, clock, Optional.of(kept));
  }

  /** Where the store, the index and the running server's address are kept. */
  Home home() {
    return Home.of(environment);
  }

  /** Where the configuration comes from. */
  Sources sources(Optional<Path> config) {
    Sources sources = Sources.of(environment);
    return config.map(sources::config).orElse(sources);
  }
}
