package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;

/** Tells whoever keeps this process whether it lives, and whether to send it requests. */
final class HealthRoutes implements Routes {
  private final Readiness readiness;

  private record State(String status) {}

  @Inject
  HealthRoutes(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/health/live", context -> Json.answer(context, new State("live")));
    routes.get("/health/ready", this::ready);
  }

  private void ready(Context context) {
    boolean ready = readiness.isReady();
    context.status(ready ? 200 : 503);
    Json.answer(context, new State(ready ? "ready" : "not-ready"));
  }
}
