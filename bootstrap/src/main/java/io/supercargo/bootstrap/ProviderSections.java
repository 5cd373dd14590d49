package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads section {@code providers}. */
final class ProviderSections {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private ProviderSections() {}

  /** Puts in the sandbox, as if the user had written it. */
  static void putDefault(Tree tree) {
    tree.put(List.of("providers", "sandbox", "type"), "sandbox", Origin.DEFAULT);
    tree.put(List.of("providers", "sandbox", "offers"), "20000", Origin.DEFAULT);
    tree.put(List.of("providers", "sandbox", "seed"), "1", Origin.DEFAULT);
  }

  static List<ProviderSection> read(Settings settings, Tree tree) {
    List<ProviderSection> sections = new ArrayList<>();
    for (String name : settings.names()) {
      if (!NAME.matcher(name).matches() || name.equals("all")) {
        settings.problem(
            name, "found as a name (expected: 1 to 64 letters, digits, -, _ or ., and not all)");
      }
      settings.section(name);
      sections.add(new ProviderSection(name, tree.section("providers", name)));
    }
    return List.copyOf(sections);
  }
}
