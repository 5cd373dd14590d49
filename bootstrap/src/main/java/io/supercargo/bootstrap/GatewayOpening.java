package io.supercargo.bootstrap;

import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.http.push.PushRoute;
import io.supercargo.http.push.PushWriter;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Wanted;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Opens the gateways that are on the classpath, each with its clients. */
final class GatewayOpening {
  private final Map<String, GatewayType> types = new TreeMap<>();
  private final Opening opening = new Opening();

  GatewayOpening(Iterable<GatewayType> types) {
    types.forEach(type -> this.types.put(type.name(), type));
  }

  static GatewayOpening ofClasspath() {
    return new GatewayOpening(ServiceLoader.load(GatewayType.class));
  }

  /** Gives the provider that serves a client of a gateway. */
  interface Serving {
    Provider of(String gateway, GatewayClient client);
  }

  /** Opens all that can be opened; what is wrong with the others is a problem. */
  Gateways open(Configuration configuration, Serving serving, InstantSource clock) {
    configuration.gateways().forEach(this::requireKnown);
    List<Gateway> opened = new ArrayList<>();
    List<Gateways.Subscriber> subscribers = new ArrayList<>();
    for (GatewayType type : types.values()) {
      GatewaySection section = configuration.gateway(type.name());
      GatewayDesk desk =
          new GatewayDesk(section.clients(), client -> serving.of(type.name(), client), clock);
      Settings settings = Settings.of("gateways." + section.name(), section.rest());
      Optional<Gateway> gateway = opening.open(settings, () -> type.open(settings, desk));
      gateway.ifPresent(opened::add);
      gateway
          .flatMap(Gateway::pushes)
          .ifPresent(writer -> subscribers.addAll(subscribers(section, writer, desk)));
    }
    return new Gateways(opened, subscribers);
  }

  private static List<Gateways.Subscriber> subscribers(
      GatewaySection section, PushWriter writer, GatewayDesk desk) {
    return section.clients().stream()
        .flatMap(
            client ->
                client.pushUrl().stream()
                    .map(
                        to ->
                            new Gateways.Subscriber(
                                new PushRoute(client, to, writer), () -> desk.provider(client))))
        .toList();
  }

  List<Problem> problems() {
    return opening.problems();
  }

  List<Wanted> wanted() {
    return opening.wanted();
  }

  Map<String, String> fallbacks() {
    return opening.fallbacks();
  }

  private void requireKnown(String written) {
    if (!types.containsKey(written)) {
      String known = String.join(", ", types.keySet());
      opening.note(
          new Problem("gateways." + written, "unknown gateway (expected: one of " + known + ")"));
    }
  }
}
