package io.supercargo.http.gateway;

import io.javalin.router.JavalinDefaultRoutingApi;

/** A gateway that is ready to answer. */
@FunctionalInterface
public interface Gateway {
  /** Adds the gateway's routes, all below {@code /gateways/}. */
  void mount(JavalinDefaultRoutingApi routes);
}
