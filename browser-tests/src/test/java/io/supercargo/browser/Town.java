package io.supercargo.browser;

import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A server as users start it, in a home of its own, on a port of the system's choice. */
final class Town implements AutoCloseable {
  private final Serving serving;
  private final URI url;

  private Town(Serving serving) {
    this.serving = serving;
    this.url = serving.announce();
  }

  /** As it is after the first start, with fewer offers. */
  static Town fresh(Path home) {
    return at(home, Map.of("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "1000"));
  }

  /** The same market of its own, and that of another town over a supplier's wire. */
  static Town trading(Path home, Town other) {
    String yaml =
        """
        providers:
          sandbox: { type: sandbox, offers: 1000 }
          xport-main: { type: xportcn, edition: ka, base-url: %s/gateways/xportcn,
            access-key: sandbox, access-secret: sandbox-secret, user-id: "1" }
        routing: { search: all }
        orders: { password-free: true }
        """;
    try {
      Files.writeString(
          Files.createDirectories(home).resolve("supercargo.yaml"), yaml.formatted(other.url));
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable);
    }
    return at(home, Map.of());
  }

  private static Town at(Path home, Map<String, String> rules) {
    Map<String, String> environment = new HashMap<>(rules);
    environment.put("SUPERCARGO_HOME", home.toString());
    environment.put("SUPERCARGO_SERVER_PORT", "0");
    Configuration configuration = Configuration.read(Sources.of(environment).workingFolder(home));
    return new Town(Main.open(configuration, Home.of(environment), Surroundings.Progress.SILENT));
  }

  String url() {
    return url.toString();
  }

  @Override
  public void close() {
    serving.close();
  }
}
