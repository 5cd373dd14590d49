package io.supercargo.application.webhook;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Direction;
import io.supercargo.ports.store.EventLog.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes events that nothing stands behind, so that whoever is told can be tried out. Thread-safe.
 */
public final class TryOut {
  /** Others may try something out at the same time. */
  private static final int AT_ONCE = 100;

  private final EventLog log;
  private final InstantSource clock;
  private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

  public TryOut(EventLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Tells one endpoint, whatever it wants. */
  public Event endpoint(Endpoint endpoint) {
    return made(Happening.of(EventType.WEBHOOK_TEST, moment(), new Matter.Trial(endpoint.id())));
  }

  /** Tells everybody who wants events of the type, of a thing that is not there. */
  public Event sample(EventType type) {
    Instant now = moment();
    return made(Happening.of(type, now, Samples.matter(type, now)).asTest());
  }

  private Optional<Event> found(Reading newest, int most, Happening happening) {
    return log.read(newest, most).stream()
        .filter(event -> event.happening().occurredAt().equals(happening.occurredAt()))
        .findFirst();
  }

  /** Now, and no two alike: what was written down is found again by it. */
  private Instant moment() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return last.accumulateAndGet(
        now, (before, time) -> time.isAfter(before) ? time : before.plus(1, ChronoUnit.MICROS));
  }

  private Event made(Happening happening) {
    log.append(List.of(happening));
    Reading newest =
        new Reading(
            Direction.NEWEST_FIRST,
            Optional.empty(),
            Set.of(happening.type()),
            Optional.of(happening.matter().subject()),
            Optional.empty());
    return found(newest, 1, happening)
        .or(() -> found(newest, AT_ONCE, happening))
        .orElseThrow(() -> new IllegalStateException("others tried out more than can be read"));
  }
}
