package io.supercargo.http.gateway;

import io.supercargo.ports.provider.Settings;

/**
 * A wire that we answer in, found by {@link java.util.ServiceLoader}: the gateway half of an
 * adapter module, beside its {@link io.supercargo.ports.provider.ProviderType}.
 */
public interface GatewayType {
  /** What configuration writes below {@code gateways}, e.g. {@code xportcn}. */
  String name();

  /**
   * Opens the gateway; problems of its settings are noted there.
   *
   * @param settings the gateway's own section, without the clients
   * @param desk who may call, and what they are served from
   */
  Gateway open(Settings settings, GatewayDesk desk);
}
