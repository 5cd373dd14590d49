package io.supercargo.application.webhook;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.ports.store.WebhookStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends events to an endpoint that it was told of before, or should have been. Thread-safe. */
public final class Resend {
  private static final int AT_ONCE = 500;
  private static final int MOST = 10_000;

  private final WebhookStore store;
  private final EventLog log;
  private final InstantSource clock;

  public Resend(WebhookStore store, EventLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Which events.
   *
   * @param from the first
   * @param to the last; empty for all that follow
   * @param missed leaves out what the endpoint took
   */
  public record Span(EventId from, Optional<EventId> to, boolean missed) {
    /** Everything that was written since a time. */
    public static EventId at(Instant time) {
      return EventId.next(Optional.empty(), time);
    }
  }

  /** Sends one again, with all its tries before it. */
  public Delivery one(Delivery delivery) {
    Delivery again = delivery.again(clock.instant());
    store.post(List.of(again));
    return again;
  }

  /**
   * The events of a span that the endpoint wants, whether they were on their way to it or not.
   *
   * @throws InvalidValue when they are too many
   */
  public List<Delivery> plan(Endpoint endpoint, Span span) {
    List<Delivery> plan = new ArrayList<>();
    Optional<EventId> read =
        span.from().number() == 0
            ? Optional.empty()
            : Optional.of(new EventId(span.from().number() - 1));
    List<Event> some;
    do {
      some = log.read(Reading.after(read), AT_ONCE);
      for (Event event : some) {
        if (span.to().filter(last -> event.id().compareTo(last) > 0).isPresent()) {
          return plan;
        }
        again(endpoint, event, span).ifPresent(plan::add);
        read = Optional.of(event.id());
      }
      if (plan.size() > MOST) {
        throw new InvalidValue("from", "more than 10000 events", "a shorter span");
      }
    } while (!some.isEmpty());
    return plan;
  }

  /** Sends what was planned. */
  public void send(List<Delivery> plan) {
    store.post(plan);
  }

  private Optional<Delivery> again(Endpoint endpoint, Event event, Span span) {
    Instant now = clock.instant();
    if (!endpoint.wants(event)) {
      return Optional.empty();
    }
    Delivery there =
        store
            .delivery(endpoint.id(), event.id())
            .orElseGet(() -> Delivery.fresh(endpoint, event.id(), event.type(), now));
    boolean taken = there.state() == Delivery.State.DELIVERED;
    return taken && span.missed() ? Optional.empty() : Optional.of(there.again(now));
  }
}
