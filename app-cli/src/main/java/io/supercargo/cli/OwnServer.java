package io.supercargo.cli;

import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.store.StoreInUse;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A server in this process, for one command: so an answer is the same whether a server runs or not.
 */
final class OwnServer {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int ATTEMPTS = 50;

  private OwnServer() {}

  /**
   * Starts it. A store admits one process; while another has it, this one waits for it to end or to
   * become a server.
   *
   * @param theirs the server of the other process, once it is one
   */
  static Line start(Shell shell, Optional<Path> config, Supplier<Optional<Line>> theirs) {
    for (int attempt = 1; ; attempt++) {
      try {
        return start(shell, config);
      } catch (StoreInUse inUse) {
        if (attempt == ATTEMPTS) {
          throw inUse;
        }
        if (attempt == 1) {
          shell.terminal().say("waiting: " + inUse.getMessage() + " ...");
        }
        LockSupport.parkNanos(PAUSE.toNanos());
        Optional<Line> other = theirs.get();
        if (other.isPresent()) {
          return other.get();
        }
      }
    }
  }

  private static Line start(Shell shell, Optional<Path> config) {
    return start(shell, shell.sources(config), shell.home());
  }

  /** Starts it from other sources or in another home. */
  static Line start(Shell shell, Sources sources, Home home) {
    Configuration configuration = Configuration.read(sources);
    Progress progress = new Progress(shell.terminal());
    Serving serving = Opening.open(() -> Main.open(configuration, home, progress));
    URI url = serving.listen();
    Optional<String> key =
        Stream.concat(
                configuration.server().apiKeys().stream(),
                configuration.server().callers().values().stream())
            .findFirst()
            .map(Secret::reveal);
    return new Line(new RestClient(url, key), serving::close);
  }
}
