package io.supercargo.http.dialect;

import io.supercargo.domain.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Fields without which a body means nothing. */
public final class Required {
  private Required() {}

  /**
   * @throws InvalidValue naming the field when it is missing
   */
  public static void field(String name, @Nullable Object value) {
    if (value == null) {
      throw new InvalidValue(name, "missing", "a value");
    }
  }
}
