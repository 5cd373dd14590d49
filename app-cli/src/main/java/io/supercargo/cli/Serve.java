package io.supercargo.cli;

import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Sources;
import io.supercargo.store.StoreInUse;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and keeps it until the process is told to end. */
@Command(
    name = "serve",
    description = {
      "Starts the console, the REST API, the gateways and the sandbox, until it is told to end.",
      "SUPERCARGO_OPTS holds options for the JVM."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo serve",
      "  supercargo serve --port 9000 --config supercargo.yaml",
      "  SUPERCARGO_OPTS=-Xmx1g supercargo serve --port 0"
    })
final class Serve implements Callable<Integer> {
  private final Shell shell;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen; 8080 unless configured, 0 for any free port.")
  private @Nullable String port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "The address to listen on; 127.0.0.1 unless configured.",
        "Others than loopback need an API key: see `supercargo key`."
      })
  private @Nullable String host;

  @Option(names = "--config", paramLabel = "FILE", description = "The configuration.")
  private @Nullable Path config;

  Serve(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws InterruptedException {
    Configuration configuration = Configuration.read(sources());
    Progress progress = new Progress(shell.terminal());
    Serving serving = open(configuration, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "stop"));
    URI url = serving.announce();
    shell.terminal().line("Supercargo is ready on " + url);
    serving.remarks().forEach(shell.terminal()::say);
    shell.terminal().flush();
    new CountDownLatch(1).await();
    return ExitCode.DONE;
  }

  private Serving open(Configuration configuration, Progress progress) {
    try {
      return Opening.open(() -> Main.openToListen(configuration, shell.home(), progress));
    } catch (StoreInUse inUse) {
      String who = shell.home().server().map(url -> ": a server runs at " + url).orElse("");
      throw new Failed(inUse.getMessage() + who, inUse);
    }
  }

  private Sources sources() {
    Sources sources = shell.sources(Optional.ofNullable(config));
    if (port != null) {
      sources = sources.give("server.port", port);
    }
    return host == null ? sources : sources.give("server.host", host);
  }
}
