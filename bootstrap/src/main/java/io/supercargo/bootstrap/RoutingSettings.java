package io.supercargo.bootstrap;

import io.supercargo.application.provider.Deadlines;
import io.supercargo.application.provider.Routing;
import io.supercargo.application.provider.Selection;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.List;

/**
 * Section {@code routing}.
 *
 * @param deadline of providers that have none of their own, where several are asked
 */
record RoutingSettings(Routing routing, Duration deadline) {
  static RoutingSettings read(Settings settings, List<String> providers) {
    List<String> preference = settings.texts("default");
    for (String name : preference) {
      if (!providers.contains(name)) {
        settings.problem(
            "default", "%s (expected: some of %s)".formatted(name, String.join(", ", providers)));
      }
    }
    boolean everywhere = settings.choice("search", "first", "first", "all").equals("all");
    Duration deadline = settings.duration("deadline", Deadlines.USUAL.usual());
    Spans.requireSome(settings, "deadline", deadline);
    settings.noteUnknown();
    Selection search = everywhere ? Selection.ALL : Selection.ROUTED;
    return new RoutingSettings(new Routing(preference, search), deadline);
  }
}
