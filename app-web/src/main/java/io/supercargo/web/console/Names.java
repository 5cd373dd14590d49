package io.supercargo.web.console;

import java.util.ArrayList;
import java.util.List;

/** The parameters that a page takes. */
final class Names {
  private Names() {}

  @SafeVarargs
  static List<String> of(List<String>... parts) {
    List<String> names = new ArrayList<>();
    for (List<String> part : parts) {
      names.addAll(part);
    }
    return List.copyOf(names);
  }
}
