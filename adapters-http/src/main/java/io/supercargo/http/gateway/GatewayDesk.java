package io.supercargo.http.gateway;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a gateway answers from: its clients, and the provider that serves each. Thread-safe. */
public final class GatewayDesk {
  private final Map<String, GatewayClient> clients;
  private final Function<GatewayClient, Provider> providers;
  private final InstantSource clock;

  /**
   * @param providers gives the provider that serves a client
   */
  public GatewayDesk(
      List<GatewayClient> clients,
      Function<GatewayClient, Provider> providers,
      InstantSource clock) {
    this.clients =
        clients.stream()
            .collect(Collectors.toUnmodifiableMap(GatewayClient::key, Function.identity()));
    this.providers = providers;
    this.clock = clock;
  }

  public Optional<GatewayClient> client(String key) {
    return Optional.ofNullable(clients.get(key));
  }

  public Provider provider(GatewayClient client) {
    return providers.apply(client);
  }

  public InstantSource clock() {
    return clock;
  }
}
