package io.supercargo.bootstrap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A configuration as nested maps of texts and lists, and where each value was written. A path is a
 * list of keys, because a key that the user chose may hold dots.
 */
final class Tree {
  private final Map<String, Object> root = new LinkedHashMap<>();
  private final Map<List<String>, Origin> origins = new LinkedHashMap<>();

  Map<String, Object> root() {
    return root;
  }

  /** The section at a path; empty where there is none. */
  Map<String, Object> section(String... path) {
    return child(root, List.of(path)).orElse(Map.of());
  }

  boolean has(String key) {
    return root.get(key) != null;
  }

  /** Puts a value, and the sections above it. A value that stands where a section must is lost. */
  void put(List<String> path, @Nullable Object value, Origin origin) {
    sectionAt(path.subList(0, path.size() - 1)).put(path.get(path.size() - 1), value);
    origins.put(List.copyOf(path), origin);
  }

  /** Makes a section where there is none yet. */
  void putSection(List<String> path, Origin origin) {
    sectionAt(path);
    origins.put(List.copyOf(path), origin);
  }

  void clear() {
    root.clear();
    origins.clear();
  }

  /** Changes each text in place. */
  void replaceTexts(Replacement replacement) {
    replaceTexts(root, new ArrayList<>(), replacement);
  }

  /** Gives what shall stand at a path instead of a text. */
  @FunctionalInterface
  interface Replacement {
    String of(List<String> path, String text);
  }

  Map<List<String>, Origin> origins() {
    return origins;
  }

  /** Where the value at a dotted path was written. */
  Optional<Origin> origin(String dotted) {
    return origins.entrySet().stream()
        .filter(entry -> String.join(".", entry.getKey()).equals(dotted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Map<String, Object> sectionAt(List<String> path) {
    Map<String, Object> section = root;
    for (String key : path) {
      section = sectionOf(section, key);
    }
    return section;
  }

  @SuppressWarnings("unchecked") // only this class makes the maps, and their keys are texts
  private static Map<String, Object> sectionOf(Map<String, Object> above, String key) {
    if (!(above.get(key) instanceof Map)) {
      above.put(key, new LinkedHashMap<String, Object>());
    }
    return (Map<String, Object>) above.get(key);
  }

  @SuppressWarnings("unchecked") // as above
  private static Optional<Map<String, Object>> child(Map<String, Object> from, List<String> path) {
    Object at = from;
    for (String key : path) {
      at = at instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return at instanceof Map ? Optional.of((Map<String, Object>) at) : Optional.empty();
  }

  @SuppressWarnings("unchecked") // as above
  private static Object replaced(Object value, List<String> path, Replacement replacement) {
    if (value instanceof Map) {
      replaceTexts((Map<String, Object>) value, path, replacement);
      return value;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> replaced(each, path, replacement)).toList();
    }
    return replacement.of(List.copyOf(path), value.toString());
  }

  private static void replaceTexts(
      Map<String, Object> section, List<String> path, Replacement replacement) {
    section.replaceAll(
        (key, value) -> {
          path.add(key);
          Object changed = value == null ? null : replaced(value, path, replacement);
          path.remove(path.size() - 1);
          return changed;
        });
  }
}
