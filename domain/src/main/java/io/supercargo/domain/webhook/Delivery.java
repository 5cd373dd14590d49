package io.supercargo.domain.webhook;

import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event on its way to an endpoint.
 *
 * @param ordered whether it waits for those before it
 * @param due when it is tried next; empty when it is not
 * @param round how many tries were made since it was last asked for; retries are counted in it
 * @param tries the last ones, the oldest first
 */
public record Delivery(
    String endpoint,
    EventId event,
    EventType type,
    boolean ordered,
    State state,
    Optional<Instant> due,
    int round,
    List<Try> tries) {
  private static final int MOST_TRIES_KEPT = 20;

  public Delivery {
    tries = List.copyOf(tries);
  }

  /** How it stands. */
  public enum State {
    PENDING,
    /** The endpoint has said that it has it. */
    DELIVERED,
    /** Given up; a person may send it again. */
    DEAD
  }

  /**
   * One try.
   *
   * @param status the answer's; empty when there was none
   * @param trouble what was wrong; empty when it was taken
   */
  public record Try(Instant at, Duration took, OptionalInt status, Optional<String> trouble) {}

  /** One that was not tried yet. */
  public static Delivery fresh(Endpoint endpoint, EventId event, EventType type, Instant due) {
    return new Delivery(
        endpoint.id(),
        event,
        type,
        endpoint.ordered(),
        State.PENDING,
        Optional.of(due),
        0,
        List.of());
  }

  /** The same, to be sent again with all its tries before it. */
  public Delivery again(Instant now) {
    return new Delivery(endpoint, event, type, ordered, State.PENDING, Optional.of(now), 0, tries);
  }

  public Delivery delivered(Try last) {
    return tried(State.DELIVERED, Optional.empty(), last);
  }

  public Delivery failed(Try last, Instant next) {
    return tried(State.PENDING, Optional.of(next), last);
  }

  public Delivery dead(Try last) {
    return tried(State.DEAD, Optional.empty(), last);
  }

  /** The same when nobody is to be told any more; what was taken stays so. */
  public Delivery givenUp() {
    return state == State.PENDING
        ? new Delivery(endpoint, event, type, ordered, State.DEAD, Optional.empty(), round, tries)
        : this;
  }

  /** When it was last tried. */
  public Optional<Instant> lastTry() {
    return tries.isEmpty() ? Optional.empty() : Optional.of(tries.get(tries.size() - 1).at());
  }

  private Delivery tried(State then, Optional<Instant> next, Try last) {
    List<Try> all = new ArrayList<>(tries);
    all.add(last);
    List<Try> kept = all.subList(Math.max(0, all.size() - MOST_TRIES_KEPT), all.size());
    return new Delivery(endpoint, event, type, ordered, then, next, round + 1, kept);
  }
}
