package io.supercargo.web.console;

import java.util.ArrayList;
import java.util.List;

/** Something that can be chosen in a form. */
record Choice(String value, String label, boolean chosen) {
  /** Adds what was written, where it is none of the choices, so that nothing changes by itself. */
  static List<Choice> keeping(String written, List<Choice> choices) {
    if (written.isEmpty() || choices.stream().anyMatch(Choice::chosen)) {
      return choices;
    }
    List<Choice> more = new ArrayList<>(choices);
    more.add(new Choice(written, written, true));
    return more;
  }
}
