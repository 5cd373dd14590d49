package io.supercargo.cli;

import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.store.StoreInUse;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A server in this process, for one command: so an answer is the same whether a server runs or not.
 */
final class OwnServer {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int ATTEMPTS = 50;

  private OwnServer() {}

  /**
   * Starts it for one command.
   *
   * @param theirs the server of another process, once it is one
   */
  static Line start(Shell shell, Sources sources, Supplier<Optional<Line>> theirs) {
    return unlessInUse(shell, theirs, () -> start(shell, sources, shell.home()));
  }

  /** Starts it for long: as it keeps the store, it answers the other commands on this home too. */
  static Line stay(Shell shell, Sources sources, Supplier<Optional<Line>> theirs) {
    Sources here = sources.give("server.host", "127.0.0.1").give("server.port", "0");
    return unlessInUse(shell, theirs, () -> start(shell, here, shell.home(), Serving::announce));
  }

  /**
   * A store admits one process; while another has it, this one waits for it to end or to become a
   * server.
   */
  private static Line unlessInUse(
      Shell shell, Supplier<Optional<Line>> theirs, Supplier<Line> start) {
    for (int attempt = 1; ; attempt++) {
      try {
        return start.get();
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

  /** Starts it from other sources or in another home. */
  static Line start(Shell shell, Sources sources, Home home) {
    return start(shell, sources, home, Serving::listen);
  }

  private static Line start(
      Shell shell, Sources sources, Home home, Function<Serving, URI> beginning) {
    Configuration configuration = Configuration.read(sources);
    Progress progress = new Progress(shell.terminal());
    Serving serving = Opening.open(() -> Main.open(configuration, home, progress));
    URI url = beginning.apply(serving);
    return new Line(new RestClient(url, Optional.of(serving.key().reveal())), serving::close);
  }
}
