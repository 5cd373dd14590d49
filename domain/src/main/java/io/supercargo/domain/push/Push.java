package io.supercargo.domain.push;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A message in the inbox. It comes in as received or quarantined; of what was received, the applier
 * makes everything else.
 *
 * @param id ours; ids sort as messages came
 * @param key tells it from the provider's other messages: who sends one twice changes nothing
 * @param callback as it came
 * @param message what it says; empty while it cannot be trusted or read
 * @param tries how often it was tried to be applied
 * @param note why it stands as it does
 */
public record Push(
    String id,
    String provider,
    Instant received,
    String key,
    State state,
    Callback callback,
    Optional<PushMessage> message,
    int tries,
    Optional<String> note) {

  /** How a message stands. */
  public enum State {
    /** To be applied. */
    RECEIVED,
    APPLIED,
    /** Genuine, and nobody here knows what it is about. */
    NOT_UNDERSTOOD,
    /** What it is about could not be read again, however often that was tried. */
    FAILED,
    /** Nobody can say that the supplier sent it; it is never applied. */
    QUARANTINED;

    /** The name that users read, e.g. {@code not-understood}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State of(String code) {
      for (State state : values()) {
        if (state.code().equals(code)) {
          return state;
        }
      }
      throw new InvalidValue(
          "status", code, "received, applied, not-understood, failed or quarantined");
    }
  }

  /** The supplier's ids of the orders that it is about. */
  public Set<String> about() {
    return message.stream()
        .flatMap(it -> it.events().stream())
        .flatMap(event -> event.about().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same without what came over the line. */
  public Push wiped() {
    return new Push(id, provider, received, key, state, callback.wiped(), message, tries, note);
  }

  /** The same after another try. */
  public Push tried(State next, Optional<String> why) {
    return new Push(id, provider, received, key, next, callback, message, tries + 1, why);
  }
}
