package io.supercargo.xportcn.wire;

import io.supercargo.domain.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Fields without which a body means nothing. */
final class Required {
  private Required() {}

  static void field(String name, @Nullable Object value) {
    if (value == null) {
      throw new InvalidValue(name, "missing", "a value");
    }
  }
}
