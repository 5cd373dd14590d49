package io.supercargo.application.provider;

import io.supercargo.ports.provider.Provider;

/** Takes out a port that a provider must have. */
public final class Ports {
  private Ports() {}

  /** The port of a capability that the provider says it has; a gap is a fault of its adapter. */
  public static <P> P of(Provider provider, Class<P> port) {
    return provider
        .port(port)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s states a capability without its port %s"
                        .formatted(provider, port.getSimpleName())));
  }
}
