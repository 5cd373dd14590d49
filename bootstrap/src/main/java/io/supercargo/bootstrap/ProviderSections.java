package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads section {@code providers}. */
final class ProviderSections {
  private static final String SECTION = "providers";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private ProviderSections() {}

  /** Puts in the sandbox, as if the user had written it. */
  static void putDefault(Tree tree) {
    tree.put(List.of(SECTION, "sandbox", "type"), "sandbox", Origin.DEFAULT);
    tree.put(List.of(SECTION, "sandbox", "offers"), "20000", Origin.DEFAULT);
    tree.put(List.of(SECTION, "sandbox", "seed"), "1", Origin.DEFAULT);
  }

  /** Those that can be read; what is wrong with the others is noted. */
  static List<ProviderSection> read(Settings settings, Tree tree) {
    Settings providers = settings.section(SECTION);
    List<ProviderSection> sections = new ArrayList<>();
    for (String name : providers.names()) {
      if (!NAME.matcher(name).matches() || name.equals("all")) {
        providers.problem(
            name, "found as a name (expected: 1 to 64 letters, digits, -, _ or ., and not all)");
      }
      int before = settings.problems().size();
      providers.section(name);
      if (settings.problems().size() == before) {
        sections.add(new ProviderSection(name, tree.section(SECTION, name)));
      }
    }
    if (providers.names().isEmpty() && settings.problems().isEmpty()) {
      settings.problem(SECTION, "found none (expected: at least one)");
    }
    return List.copyOf(sections);
  }
}
