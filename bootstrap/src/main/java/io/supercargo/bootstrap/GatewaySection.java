package io.supercargo.bootstrap;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A section below {@code gateways}.
 *
 * @param name the gateway type, e.g. {@code xportcn}
 * @param clients whom it serves
 * @param rest what else is written there, for the gateway to read
 */
public record GatewaySection(String name, List<GatewayClient> clients, Map<String, Object> rest) {
  private static final String SANDBOX = "sandbox";

  /** Whom every gateway serves while no provider is configured. */
  static GatewayClient sandboxClient() {
    return new GatewayClient(
        SANDBOX, new Secret("sandbox-secret"), Optional.of("1"), SANDBOX, Optional.empty());
  }

  /** The rest may hold secrets. */
  @Override
  public String toString() {
    return "GatewaySection[" + name + ", " + clients + "]";
  }
}
