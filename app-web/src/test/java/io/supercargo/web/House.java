package io.supercargo.web;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.util.Modules;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.supercargo.application.access.Passwords;
import io.supercargo.application.provider.Providers;
import io.supercargo.bootstrap.Composition;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.GatewaysModule;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.bootstrap.SupercargoModule;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.store.CallLog;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The real house around providers of a test's choice. */
final class House {
  static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  private House() {}

  static WebServer server(Map<String, String> environment, CallLog log, Provider... providers) {
    return server(environment, log, InstantSource.fixed(NOW), providers);
  }

  static WebServer server(
      Map<String, String> environment, CallLog log, InstantSource clock, Provider... providers) {
    return house(environment, log, clock, providers).getInstance(WebServer.class);
  }

  /** All of it, with what must be closed behind it. */
  static Serving serving(Map<String, String> environment, Provider... providers) {
    InstantSource clock = InstantSource.fixed(NOW);
    return house(environment, CallLog.NONE, clock, providers).getInstance(Serving.class);
  }

  private static Injector house(
      Map<String, String> environment, CallLog log, InstantSource clock, Provider... providers) {
    Home home = new Home(Path.of("target", "home").toAbsolutePath());
    Sources sources = Sources.of(withStore(environment)).workingFolder(home.folder());
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Module house =
        new SupercargoModule(
            Configuration.read(sources), home, Surroundings.Progress.SILENT, meters);
    return Composition.of(
        Modules.override(house).with(new Chosen(log, clock, List.of(providers))),
        new GatewaysModule(),
        new WebModule(meters));
  }

  /** A store of its own in memory: that of whoever runs the tests may be in use. */
  private static Map<String, String> withStore(Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("SUPERCARGO_STORE_URL", "jdbc:h2:mem:" + UUID.randomUUID());
    return all;
  }

  /** What a test puts in the place of what configuration says. */
  private static final class Chosen extends AbstractModule {
    private final CallLog log;
    private final InstantSource clock;
    private final List<Provider> providers;

    Chosen(CallLog log, InstantSource clock, List<Provider> providers) {
      this.log = log;
      this.clock = clock;
      this.providers = providers;
    }

    @Override
    protected void configure() {
      bind(CallLog.class).toInstance(log);
      bind(InstantSource.class).toInstance(clock);
    }

    @Provides
    @Singleton
    Providers providers() {
      return new Providers(providers);
    }

    /** Hashes in no time. */
    @Provides
    @Singleton
    Passwords passwords() {
      return new Passwords(64);
    }
  }
}
