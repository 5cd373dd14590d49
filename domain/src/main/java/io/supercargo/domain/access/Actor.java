package io.supercargo.domain.access;

import java.util.Locale;

/**
 * Who did something.
 *
 * @param name of the key or the person; of a stranger, what was claimed, or nothing
 * @param address from where
 */
public record Actor(Kind kind, String name, String address) {
  /** As whom somebody came in. */
  public enum Kind {
    KEY,
    PERSON,
    /**
     * Whoever sits at the machine: a command of the server's own user, or anybody in an open house.
     */
    MACHINE,
    /** Nobody who was let in. */
    STRANGER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Kind and name in one, e.g. {@code key:shop}. */
  public String label() {
    return name.isEmpty() ? kind.code() : kind.code() + ":" + name;
  }
}
