package io.supercargo.application.provider;

import java.util.Arrays;
import java.util.List;

/** Which providers a caller wants to be asked: what {@code ?provider=} says. */
public sealed interface Selection {
  /** Nothing was said: routing decides. */
  Selection ROUTED = new Routed();

  Selection ALL = new All();

  /** As routing says. */
  record Routed() implements Selection {}

  /** Every provider that can. */
  record All() implements Selection {}

  /** These and no others. */
  record Named(List<String> names) implements Selection {
    public Named {
      names = names.stream().distinct().toList();
    }
  }

  static Selection of(String... names) {
    return new Named(List.of(names));
  }

  /** Reads {@code all} or {@code a,b}; a blank text leaves it to routing. */
  static Selection parse(String text) {
    List<String> names =
        Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (names.isEmpty()) {
      return ROUTED;
    }
    return names.equals(List.of("all")) ? ALL : new Named(names);
  }
}
