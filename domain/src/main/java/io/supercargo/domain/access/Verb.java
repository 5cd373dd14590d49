package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.util.Locale;

/** What may be done with a resource; who may write it may read it too. */
public enum Verb {
  READ,
  WRITE;

  /** As it is written in a scope. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws InvalidValue for anything else
   */
  public static Verb of(String code) {
    for (Verb verb : values()) {
      if (verb.code().equals(code)) {
        return verb;
      }
    }
    throw new InvalidValue("scopes", code, "read or write");
  }

  boolean covers(Verb needed) {
    return this == WRITE || this == needed;
  }
}
