package io.supercargo.bootstrap;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads section {@code gateways}. */
final class GatewaySections {
  private static final URI NOWHERE = URI.create("http://localhost");

  private final Tree tree;
  private final List<String> providers;
  private final boolean open;

  /**
   * @param providers the configured names
   * @param open whether the sandbox's client is let in everywhere
   */
  GatewaySections(Tree tree, List<String> providers, boolean open) {
    this.tree = tree;
    this.providers = providers;
    this.open = open;
  }

  Map<String, GatewaySection> read(Settings settings) {
    Map<String, GatewaySection> sections = new LinkedHashMap<>();
    settings.names().forEach(name -> sections.put(name, section(name, settings.section(name))));
    return sections;
  }

  /** What holds for a gateway of which nothing is written. */
  GatewaySection unwritten(String name) {
    return new GatewaySection(
        name, open ? List.of(GatewaySection.sandboxClient()) : List.of(), Map.of());
  }

  private GatewaySection section(String name, Settings settings) {
    Map<String, Object> rest = new LinkedHashMap<>(tree.section("gateways", name));
    rest.remove("clients");
    Settings written = settings.section("clients");
    List<GatewayClient> clients = new ArrayList<>();
    written.names().forEach(key -> clients.add(client(key, written.section(key))));
    if (open && !written.names().contains(GatewaySection.sandboxClient().key())) {
      clients.add(GatewaySection.sandboxClient());
    }
    return new GatewaySection(name, List.copyOf(clients), rest);
  }

  private GatewayClient client(String key, Settings settings) {
    GatewayClient client =
        new GatewayClient(
            key,
            settings.secret("secret"),
            settings.optionalText("user-id"),
            provider(settings),
            settings.has("push-url")
                ? Optional.of(settings.url("push-url", NOWHERE))
                : Optional.empty());
    settings.noteUnknown();
    return client;
  }

  /** May be left out where there is one only. */
  private String provider(Settings settings) {
    String known = String.join(", ", providers);
    Optional<String> written = settings.optionalText("provider");
    if (written.isPresent() && !providers.contains(written.get())) {
      settings.problem("provider", "%s (expected: one of %s)".formatted(written.get(), known));
    }
    if (written.isEmpty() && providers.size() != 1) {
      settings.problem("provider", "missing (expected: one of " + known + ")");
    }
    return written.orElse(providers.isEmpty() ? "" : providers.get(0));
  }
}
