package io.supercargo.cli;

import io.supercargo.bootstrap.Configuration;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A server in this process, for one command: so an answer is the same whether a server runs or not.
 */
final class OwnServer {
  private OwnServer() {}

  static Line start(Shell shell, Optional<Path> config) {
    Configuration configuration = Configuration.read(shell.sources(config));
    Progress progress = new Progress(shell.terminal());
    Serving serving = Opening.open(() -> Main.open(configuration, shell.home(), progress));
    URI url = serving.listen();
    Optional<String> key =
        configuration.server().apiKeys().stream().findFirst().map(Secret::reveal);
    return new Line(new RestClient(url, key), serving::close);
  }
}
