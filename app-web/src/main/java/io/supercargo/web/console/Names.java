package io.supercargo.web.console;

import java.util.Arrays;
import java.util.List;

/** The parameters that a page takes. */
final class Names {
  private Names() {}

  @SafeVarargs
  static List<String> of(List<String>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }
}
