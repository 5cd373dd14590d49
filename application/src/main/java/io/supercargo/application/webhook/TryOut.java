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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes events that nothing stands behind, so that whoever is told can be tried out. Thread-safe.
 */
public final class TryOut {
  private final EventLog log;
  private final InstantSource clock;

  public TryOut(EventLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Tells one endpoint, whatever it wants. */
  public Event endpoint(Endpoint endpoint) {
    return made(
        Happening.of(EventType.WEBHOOK_TEST, clock.instant(), new Matter.Trial(endpoint.id())));
  }

  /** Tells everybody who wants events of the type, of a thing that is not there. */
  public Event sample(EventType type) {
    Instant now = clock.instant();
    return made(Happening.of(type, now, Samples.matter(type, now)).asTest());
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
    return log.read(newest, 1).get(0);
  }
}
