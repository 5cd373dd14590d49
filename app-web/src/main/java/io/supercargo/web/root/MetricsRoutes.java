package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Hands the meters to Prometheus. */
final class MetricsRoutes implements Routes {
  private final PrometheusMeterRegistry registry;

  @Inject
  MetricsRoutes(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/metrics", this::scrape);
  }

  private void scrape(Context context) {
    context
        .contentType("text/plain; version=0.0.4; charset=utf-8")
        .result(registry.scrape().getBytes(StandardCharsets.UTF_8));
  }
}
