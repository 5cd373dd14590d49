package io.supercargo.web;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.supercargo.bootstrap.Composition;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.GatewaysModule;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.bootstrap.Sources;
import io.supercargo.bootstrap.SupercargoModule;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.Surroundings.Progress;
import io.supercargo.web.guard.Binding;
import java.util.Map;

/** Serves as the configuration says, until it is told to stop. */
public final class Main {
  private static final int CONFIGURATION_IS_WRONG = 3;

  private Main() {}

  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    try {
      Configuration configuration = Configuration.read(Sources.of(environment));
      Serving serving = openToListen(configuration, Home.of(environment), Progress.SILENT);
      Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "stop"));
      System.out.println("Supercargo is ready on " + serving.announce());
      serving.remarks().forEach(System.err::println);
    } catch (SettingsException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(CONFIGURATION_IS_WRONG);
    }
  }

  /**
   * Puts the house together where it will be able to listen; it does not yet. Nothing is opened,
   * let alone made, for a server that could not start.
   *
   * @throws SettingsException when the configuration has problems, or its port is taken
   */
  public static Serving openToListen(Configuration configuration, Home home, Progress progress) {
    configuration.throwProblems();
    ServerSettings server = configuration.server();
    if (configuration.hasNewStore()) { // so there is no key in it
      Binding.check(server.host(), server.wantsKeys());
    }
    if (home.server().isEmpty()) { // else the store tells that it is in use, and by whom
      Binding.requireFree(server.host(), server.port());
    }
    return open(configuration, home, progress);
  }

  /**
   * Puts the house together; it does not listen yet.
   *
   * @throws SettingsException when the configuration has problems
   */
  public static Serving open(Configuration configuration, Home home, Progress progress) {
    configuration.throwProblems();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    return Composition.of(
            new SupercargoModule(configuration, home, progress, meters),
            new GatewaysModule(),
            new WebModule(meters))
        .getInstance(Serving.class);
  }
}
