package io.supercargo.bootstrap;

import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.push.PushRoute;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.function.Supplier;

/**
 * The gateways that are ready to be mounted.
 *
 * @param subscribers those of their clients who want messages
 */
public record Gateways(List<Gateway> all, List<Subscriber> subscribers) {
  public Gateways {
    all = List.copyOf(all);
    subscribers = List.copyOf(subscribers);
  }

  /**
   * A client who wants messages.
   *
   * @param provider that serves it
   */
  public record Subscriber(PushRoute route, Supplier<Provider> provider) {}
}
