package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A key to this house, without its secret, which nobody keeps: it is made, shown once, given to a
 * program, used, and revoked or left to expire. A revoked key stays on the list and never returns.
 *
 * @param id e.g. {@code ky_06ev4x1q2k5m8p3r9t2w}
 * @param name by which its holder is known in the journal, the audit log and the limits
 */
public record AccessKey(String id, String name, Kind kind, Rights rights, Dates dates) {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

  public AccessKey {
    if (!name.matches(NAME)) {
      throw new InvalidValue("name", name, "1 to 60 letters, digits, dots, dashes or underscores");
    }
  }

  /** Whether real goods can be bought with it. */
  public enum Kind {
    LIVE,
    /** Opens a house only where every supplier is a sandbox. */
    TEST;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What the text of such a key begins with. */
    public String prefix() {
      return "sc_" + code() + "_";
    }
  }

  /**
   * When what became of a key.
   *
   * @param expires empty when it does not by itself
   * @param used when it last opened anything, to the minute
   */
  public record Dates(
      Instant created,
      Optional<Instant> expires,
      Optional<Instant> revoked,
      Optional<Instant> used) {
    public static Dates from(Instant created, Optional<Instant> expires) {
      return new Dates(created, expires, Optional.empty(), Optional.empty());
    }
  }

  /** How a key stands. */
  public enum State {
    ACTIVE,
    EXPIRED,
    REVOKED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public State state(Instant now) {
    if (dates.revoked().isPresent()) {
      return State.REVOKED;
    }
    boolean over = dates.expires().filter(end -> !end.isAfter(now)).isPresent();
    return over ? State.EXPIRED : State.ACTIVE;
  }

  public AccessKey revoked(Instant at) {
    return with(new Dates(dates.created(), dates.expires(), Optional.of(at), dates.used()));
  }

  public AccessKey used(Optional<Instant> at) {
    return with(new Dates(dates.created(), dates.expires(), dates.revoked(), at));
  }

  private AccessKey with(Dates other) {
    return new AccessKey(id, name, kind, rights, other);
  }
}
