package io.supercargo.web.console;

import java.util.List;
import java.util.Map;

/** What somebody wrote into a form, to be shown again beside what is wrong with it. */
record Entered(Map<String, List<String>> written) {
  static final Entered NOTHING = new Entered(Map.of());

  /** Empty where nothing was written. */
  public String text(String name) {
    return String.join("", written.getOrDefault(name, List.of()));
  }
}
