package io.supercargo.bootstrap;

import io.supercargo.application.order.Journaling;
import io.supercargo.application.product.Onlookers;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.search.Darkroom;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The providers as clients of gateways see them: they search by pictures in any form, orders go
 * through the journal, and what they look at is watched. Thread-safe.
 */
final class Served {
  private final Providers providers;
  private final Darkroom darkroom;
  private final Journaling journaling;
  private final Onlookers onlookers;
  private final Map<String, Provider> prepared = new ConcurrentHashMap<>();

  Served(Providers providers, Darkroom darkroom, Journaling journaling, Onlookers onlookers) {
    this.providers = providers;
    this.darkroom = darkroom;
    this.journaling = journaling;
    this.onlookers = onlookers;
  }

  Provider provider(String gateway, GatewayClient client) {
    String who = gateway + " " + client.key();
    return prepared.computeIfAbsent(
        who + " " + client.provider(),
        any ->
            onlookers.before(
                journaling.before(darkroom.before(providers.named(client.provider())), who)));
  }
}
