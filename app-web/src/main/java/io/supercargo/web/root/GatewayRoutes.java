package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.supercargo.bootstrap.Gateways;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;

/** Mounts the gateways, which answer as suppliers would. */
final class GatewayRoutes implements Routes {
  private final Gateways gateways;

  @Inject
  GatewayRoutes(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public void register(RoutesConfig routes) {
    gateways.all().forEach(gateway -> gateway.mount(routes));
  }
}
