package io.supercargo.web.swap;

import com.google.inject.Injector;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.supercargo.application.provider.Providers;
import io.supercargo.bootstrap.Composition;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.GatewaysModule;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.bootstrap.SupercargoModule;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.web.Serving;
import io.supercargo.web.WebModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole house as users start it, at a port that is known before, whose inside can be seen. */
final class Village implements AutoCloseable {
  private final Injector inside;

  Village(Path home, int port, String yaml, Map<String, String> environment) {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.put("SUPERCARGO_HOME", home.toString());
    all.put("SUPERCARGO_SERVER_PORT", Integer.toString(port));
    write(home, yaml);
    Configuration configuration = Configuration.read(Sources.of(all).workingFolder(home));
    configuration.throwProblems();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    inside =
        Composition.of(
            new SupercargoModule(configuration, Home.of(all), Surroundings.Progress.SILENT, meters),
            new GatewaysModule(),
            new WebModule(meters));
    inside.getInstance(Serving.class).announce();
  }

  /** One that nobody listens on. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  <T> T part(Class<T> type) {
    return inside.getInstance(type);
  }

  Provider provider(String name) {
    return part(Providers.class).named(name);
  }

  @Override
  public void close() {
    inside.getInstance(Serving.class).close();
  }

  private static void write(Path home, String yaml) {
    try {
      Files.createDirectories(home);
      Files.writeString(home.resolve("supercargo.yaml"), yaml);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
