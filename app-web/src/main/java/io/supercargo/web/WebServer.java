package io.supercargo.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.supercargo.bootstrap.PublicUrl;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.http.RequestIds;
import io.supercargo.web.guard.Binding;
import io.supercargo.web.guard.Entrance;
import io.supercargo.web.guard.Guards;
import io.supercargo.web.guard.Hosts;
import io.supercargo.web.http.EntityTag;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.ReadyAnswers;
import io.supercargo.web.http.ReadyCounter;
import io.supercargo.web.http.RequestId;
import io.supercargo.web.http.RequestMetrics;
import io.supercargo.web.http.Routes;
import io.supercargo.web.root.Readiness;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server with all its routes. Started once; closed once. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final Set<Routes> routes;
  private final RequestMetrics metrics;
  private final Readiness readiness;
  private final ServerSettings settings;
  private final PublicUrl publicUrl;
  private final Entrance entrance;
  private final ReadyAnswers ready;
  private final ReadyCounter counter;
  private final Freshness freshness;
  private @Nullable Javalin server;
  private @Nullable URI url;

  @Inject
  WebServer(
      Set<Routes> routes,
      RequestMetrics metrics,
      Readiness readiness,
      ServerSettings settings,
      PublicUrl publicUrl,
      Entrance entrance,
      InstantSource clock) {
    this.routes = routes;
    this.metrics = metrics;
    this.readiness = readiness;
    this.settings = settings;
    this.publicUrl = publicUrl;
    this.entrance = entrance;
    this.ready = new ReadyAnswers(clock);
    this.counter = new ReadyCounter(ready, metrics, clock, entrance::mayRepeat);
    this.freshness = new Freshness(clock);
  }

  /** Listens where the configuration says. */
  public void start() {
    start(settings.host(), settings.port());
  }

  /**
   * Listens, and answers everything when it returns.
   *
   * @param port 0 for any free one
   * @throws io.supercargo.ports.provider.SettingsException when it may not or cannot listen there
   */
  public void start(String host, int port) {
    Javalin javalin = javalin(entrance.at(host));
    try {
      javalin.start(host, port);
    } catch (JavalinBindException taken) {
      throw Binding.taken(host, port, taken);
    }
    server = javalin;
    url = URI.create("http://" + Hosts.inUrl(host) + ":" + javalin.port());
    publicUrl.listeningOn(javalin.port());
    readiness.set(true);
  }

  /** Where it listens. */
  public URI url() {
    return Objects.requireNonNull(url, "not started");
  }

  /** Takes no more requests, and gives those under way a few seconds to finish. */
  @Override
  public void close() {
    readiness.set(false);
    if (server != null) {
      stop(server);
    }
  }

  /** Those who take longer are cut off, and hinder nobody from closing the rest. */
  private static void stop(Javalin running) {
    try {
      running.stop();
    } catch (JavalinException unfinished) {
      LOG.warn("some requests did not end in time and were cut off");
    }
  }

  private Javalin javalin(Guards guards) {
    return Javalin.create(
        config -> {
          Frame.configure(config, counter);
          config.requestLogger.http(metrics);
          config.routes.before(new RequestId());
          config.routes.before(guards);
          config.routes.after(entrance.recorder());
          config.routes.after(EntityTag::mark);
          config.routes.after(ready);
          config.routes.after(EntityTag::spare);
          config.routes.after(freshness);
          config.routes.after(context -> RequestIds.end());
          register(config.routes);
        });
  }

  void register(RoutesConfig paths) {
    routes.forEach(some -> some.register(paths));
  }
}
