package io.supercargo.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A configuration as it may be shown: each value with its origin, secrets masked. */
public record ConfigurationView(List<Entry> entries) {
  public ConfigurationView {
    entries = List.copyOf(entries);
  }

  /**
   * A value.
   *
   * @param key its path, e.g. {@code providers.daji.app-key}
   */
  public record Entry(String key, String value, Origin origin) {}

  public static ConfigurationView of(Configuration configuration) {
    List<Entry> entries = new ArrayList<>();
    walk(configuration.tree().root(), new ArrayList<>(), configuration.tree(), entries);
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
    return new Entry(
        String.join(".", path),
        Masks.shown(path.get(path.size() - 1), text),
        tree.origins().getOrDefault(path, Origin.DEFAULT));
  }
}
