package io.supercargo.bootstrap;

import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.SettingsException.Problem;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;

/** Opens the gateways that are on the classpath, each with its clients. */
final class GatewayOpening {
  private final Map<String, GatewayType> types = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  GatewayOpening(Iterable<GatewayType> types) {
    types.forEach(type -> this.types.put(type.name(), type));
  }

  static GatewayOpening ofClasspath() {
    return new GatewayOpening(ServiceLoader.load(GatewayType.class));
  }

  Gateways open(
      Configuration configuration, Function<String, Provider> providers, InstantSource clock) {
    for (String written : configuration.gateways()) {
      if (!types.containsKey(written)) {
        String known = String.join(", ", types.keySet());
        problems.add(
            new Problem("gateways." + written, "unknown gateway (expected: one of " + known + ")"));
      }
    }
    List<Gateway> opened = new ArrayList<>();
    for (GatewayType type : types.values()) {
      GatewaySection section = configuration.gateway(type.name());
      open(type, section, new GatewayDesk(section.clients(), providers, clock), opened);
    }
    return new Gateways(opened);
  }

  List<Problem> problems() {
    return problems;
  }

  private void open(
      GatewayType type, GatewaySection section, GatewayDesk desk, List<Gateway> opened) {
    Settings settings = Settings.of("gateways." + section.name(), section.rest());
    try {
      opened.add(type.open(settings, desk));
    } catch (SettingsException refused) {
      problems.addAll(refused.problems());
    }
    settings.problems().stream().filter(it -> !problems.contains(it)).forEach(problems::add);
  }
}
