package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A consignment that somebody asked for, and what became of it. It is written down before the
 * supplier is told, and told once: no wire can be asked whether there is such a consignment, so one
 * whose answer was lost stays open until a person knows more.
 *
 * @param key the caller's, under which nothing is asked for twice
 * @param fingerprint of all that was asked for
 * @param consignment once it is made
 * @param trouble why it is not made, or why that is not known
 * @param resolution the person's word that settled it
 */
public record Dossier(
    String id,
    String key,
    String fingerprint,
    String provider,
    State state,
    Booking booking,
    Optional<Consignment> consignment,
    Optional<String> trouble,
    Instant created,
    Instant changed,
    Optional<Resolution> resolution) {
  public Dossier {
    InvalidValue.requireText("id", id);
    InvalidValue.requireText("key", key);
  }

  /** What became of it. */
  public enum State {
    /** Nobody knows. */
    UNKNOWN,
    MADE,
    REFUSED;

    /** The name that users read, e.g. {@code made}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A person's word on what no supplier could tell.
   *
   * @param evidence what it rests on
   */
  public record Resolution(Instant at, String by, String evidence) {}

  public boolean isUnknown() {
    return state == State.UNKNOWN;
  }

  public Dossier made(Consignment now, Instant at) {
    return next(State.MADE, Optional.of(now), Optional.empty(), at);
  }

  public Dossier refused(String why, Instant at) {
    return next(State.REFUSED, consignment, Optional.of(why), at);
  }

  /** Still open, for a reason that is known by now. */
  public Dossier left(String why, Instant at) {
    return next(State.UNKNOWN, consignment, Optional.of(why), at);
  }

  /**
   * Settled by a person.
   *
   * @param made what was made; empty where nothing was
   */
  public Dossier resolved(Optional<Consignment> made, Resolution word) {
    State settled = made.isPresent() ? State.MADE : State.REFUSED;
    Optional<String> why = made.isPresent() ? Optional.empty() : Optional.of("it was not made");
    return new Dossier(
        id,
        key,
        fingerprint,
        provider,
        settled,
        booking,
        made,
        why,
        created,
        word.at(),
        Optional.of(word));
  }

  /** The same without the recipient. */
  public Dossier forgotten() {
    return new Dossier(
        id,
        key,
        "forgotten",
        provider,
        state,
        booking.forgotten(),
        consignment,
        trouble,
        created,
        changed,
        resolution);
  }

  public boolean isForgotten() {
    return booking.equals(booking.forgotten());
  }

  private Dossier next(State next, Optional<Consignment> now, Optional<String> why, Instant at) {
    return new Dossier(
        id, key, fingerprint, provider, next, booking, now, why, created, at, resolution);
  }
}
