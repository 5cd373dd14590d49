package io.supercargo.bootstrap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A configuration as it may be shown: each value with its origin, secrets masked, values that stand
 * in for unwritten keys too.
 */
public record ConfigurationView(List<Entry> entries) {
  private static final List<String> SECTIONS =
      List.of(
          "server",
          "store",
          "call-log",
          "providers",
          "routing",
          "cache",
          "orders",
          "follow",
          "people",
          "gateways");

  public ConfigurationView {
    entries = List.copyOf(entries);
  }

  /**
   * A value.
   *
   * @param key its path, e.g. {@code providers.daji.app-key}
   */
  public record Entry(String key, String value, Origin origin) {
    private int section() {
      return SECTIONS.indexOf(key.split("\\.", 2)[0]);
    }
  }

  public static ConfigurationView of(Configuration configuration) {
    List<Entry> entries = new ArrayList<>();
    walk(configuration.tree().root(), new ArrayList<>(), configuration.tree(), entries);
    ConfigurationCheck.of(configuration)
        .fallbacks()
        .forEach((key, value) -> entries.add(new Entry(key, shown(key, value), Origin.DEFAULT)));
    entries.sort(Comparator.comparingInt(Entry::section).thenComparing(Entry::key));
    return new ConfigurationView(entries);
  }

  private static void walk(Map<?, ?> section, List<String> path, Tree tree, List<Entry> entries) {
    section.forEach(
        (key, value) -> {
          path.add(key.toString());
          if (value instanceof Map<?, ?> below) {
            walk(below, path, tree, entries);
          } else if (value != null) {
            entries.add(entry(path, value, tree));
          }
          path.remove(path.size() - 1);
        });
  }

  private static Entry entry(List<String> path, Object value, Tree tree) {
    String text =
        value instanceof List<?> list
            ? String.join(", ", list.stream().map(Object::toString).toList())
            : value.toString();
    String key = String.join(".", path);
    return new Entry(key, shown(key, text), tree.origins().getOrDefault(path, Origin.DEFAULT));
  }

  private static String shown(String key, String value) {
    return Masks.shown(key.substring(key.lastIndexOf('.') + 1), value);
  }
}
