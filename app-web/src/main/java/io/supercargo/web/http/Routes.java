package io.supercargo.web.http;

import io.javalin.config.RoutesConfig;

/** Some paths of the server and who answers them. Bound as a set; the order does not matter. */
@FunctionalInterface
public interface Routes {
  void register(RoutesConfig routes);
}
