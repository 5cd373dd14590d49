package io.supercargo.ports.webhook;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.Event;
import io.supercargo.ports.provider.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Brings events to other systems. Thread-safe. */
public interface Courier {
  /**
   * Refuses an address that leads where nobody may be sent, such as into the own network.
   *
   * @throws InvalidValue naming {@code url}
   */
  void check(URI url);

  /** Brings one, once; whatever goes wrong there is told and never thrown. */
  Receipt deliver(Letter letter);

  /**
   * @param secrets all that it is signed with
   * @param at the time that is signed
   */
  record Letter(URI url, List<Secret> secrets, Event event, Instant at) {
    public Letter {
      secrets = List.copyOf(secrets);
    }
  }

  /**
   * @param status the answer's; empty when there was none
   * @param trouble what was wrong; empty when it was taken
   * @param retryAfter when the other side wants to be asked again, where it said so
   */
  record Receipt(
      OptionalInt status, Optional<String> trouble, Optional<Instant> retryAfter, Duration took) {
    private static final int GONE = 410;

    public boolean isTaken() {
      return trouble.isEmpty();
    }

    /** Whether the other side says that nobody is there any more. */
    public boolean isGone() {
      return status.equals(OptionalInt.of(GONE));
    }
  }
}
