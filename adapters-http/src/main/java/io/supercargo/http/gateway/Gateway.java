package io.supercargo.http.gateway;

import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.push.PushWriter;
import java.util.Optional;

/** A gateway that is ready to answer. */
@FunctionalInterface
public interface Gateway {
  /** Adds the gateway's routes, all below {@code /gateways/}. */
  void mount(JavalinDefaultRoutingApi routes);

  /** How it pushes to its clients; empty where it does not. */
  default Optional<PushWriter> pushes() {
    return Optional.empty();
  }

  /** The same gateway, pushing. */
  default Gateway pushing(PushWriter writer) {
    return new Gateway() {
      @Override
      public void mount(JavalinDefaultRoutingApi routes) {
        Gateway.this.mount(routes);
      }

      @Override
      public Optional<PushWriter> pushes() {
        return Optional.of(writer);
      }
    };
  }
}
