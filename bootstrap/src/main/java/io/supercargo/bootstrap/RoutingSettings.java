package io.supercargo.bootstrap;

import io.supercargo.application.provider.Routing;
import io.supercargo.application.provider.Selection;
import io.supercargo.ports.provider.Settings;
import java.util.List;

/** Reads section {@code routing}. */
final class RoutingSettings {
  private RoutingSettings() {}

  static Routing read(Settings settings, List<String> providers) {
    List<String> preference = settings.texts("default");
    for (String name : preference) {
      if (!providers.contains(name)) {
        settings.problem(
            "default", "%s (expected: some of %s)".formatted(name, String.join(", ", providers)));
      }
    }
    boolean everywhere = settings.choice("search", "first", "first", "all").equals("all");
    settings.noteUnknown();
    return new Routing(preference, everywhere ? Selection.ALL : Selection.ROUTED);
  }
}
