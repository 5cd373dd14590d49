package io.supercargo.web.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody wrote into a form, to be shown again beside what is wrong with it. */
record Entered(Map<String, List<String>> written) {
  static final Entered NOTHING = new Entered(Map.of());

  /** Empty where nothing was written. */
  public String text(String name) {
    return String.join("", written.getOrDefault(name, List.of()));
  }

  /** Whether there is anything in a field whose name begins so. */
  boolean isWrittenUnder(String beginning) {
    return written.entrySet().stream()
        .filter(field -> field.getKey().startsWith(beginning))
        .anyMatch(field -> !String.join("", field.getValue()).isBlank());
  }

  /** The same with something else in a field. */
  Entered with(String name, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(written);
    all.put(name, List.of(value));
    return new Entered(all);
  }

  /** The same without a field. */
  Entered without(String name) {
    Map<String, List<String>> all = new LinkedHashMap<>(written);
    all.remove(name);
    return new Entered(all);
  }
}
