package io.supercargo.ports.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Delivery.State;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.webhook.SigningKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Endpoints and deliveries in maps, behind one lock; the log is looked into for what is new. */
final class InMemoryWebhookStore implements WebhookStore {
  private static final int ALL = Integer.MAX_VALUE;

  private final Map<String, Endpoint> endpoints = new TreeMap<>();
  private final Map<String, List<SigningKey>> keys = new HashMap<>();
  private final Map<String, NavigableMap<EventId, Delivery>> deliveries = new HashMap<>();
  private final Map<Delivery, Instant> claims = new HashMap<>();
  private final EventLog log;
  private Optional<EventId> posted = Optional.empty();

  InMemoryWebhookStore(EventLog log) {
    this.log = log;
  }

  @Override
  public synchronized List<Endpoint> endpoints() {
    return List.copyOf(endpoints.values());
  }

  @Override
  public synchronized Optional<Endpoint> endpoint(String id) {
    return Optional.ofNullable(endpoints.get(id));
  }

  @Override
  public synchronized void add(Endpoint endpoint, List<SigningKey> signing) {
    catchUp();
    endpoints.put(endpoint.id(), endpoint);
    keys.put(endpoint.id(), List.copyOf(signing));
    deliveries.put(endpoint.id(), new TreeMap<>());
  }

  @Override
  public synchronized void replace(Endpoint endpoint) {
    catchUp();
    endpoints.replace(endpoint.id(), endpoint);
  }

  @Override
  public synchronized boolean remove(String id) {
    deliveries.remove(id);
    keys.remove(id);
    return endpoints.remove(id) != null;
  }

  @Override
  public synchronized List<SigningKey> keys(String id) {
    return keys.getOrDefault(id, List.of());
  }

  @Override
  public synchronized void keep(String id, List<SigningKey> signing) {
    keys.replace(id, List.copyOf(signing));
  }

  @Override
  public synchronized List<Delivery> claim(
      Instant now, Instant until, Set<String> except, int most) {
    catchUp();
    claims.values().removeIf(end -> !end.isAfter(now));
    List<Delivery> due =
        all()
            .filter(it -> it.due().stream().anyMatch(time -> !time.isAfter(now)))
            .filter(it -> !claims.containsKey(it) && !except.contains(it.endpoint()))
            .filter(it -> !it.ordered() || isNext(it))
            .sorted(
                comparing((Delivery it) -> it.due().orElseThrow()).thenComparing(Delivery::event))
            .limit(most)
            .toList();
    due.forEach(it -> claims.put(it, until));
    return due;
  }

  @Override
  public synchronized void tried(Delivery delivery) {
    @Nullable NavigableMap<EventId, Delivery> there = deliveries.get(delivery.endpoint());
    if (there != null) {
      claims.keySet().removeIf(it -> isSame(it, delivery));
      there.replace(delivery.event(), delivery);
    }
  }

  @Override
  public synchronized void post(List<Delivery> some) {
    for (Delivery delivery : some) {
      claims.keySet().removeIf(it -> isSame(it, delivery));
      to(delivery.endpoint()).put(delivery.event(), delivery);
    }
  }

  @Override
  public synchronized Optional<Delivery> delivery(String endpoint, EventId event) {
    return deliveries(endpoint, Optional.empty(), Optional.empty(), ALL).stream()
        .filter(it -> it.event().equals(event))
        .findFirst();
  }

  @Override
  public synchronized List<Delivery> deliveries(
      String endpoint, Optional<State> state, Optional<EventId> after, int most) {
    catchUp();
    NavigableMap<EventId, Delivery> there = to(endpoint);
    return there.descendingMap().values().stream()
        .filter(it -> state.isEmpty() || state.get() == it.state())
        .filter(it -> after.isEmpty() || it.event().compareTo(after.get()) < 0)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void giveUp(String endpoint) {
    to(endpoint).replaceAll((event, it) -> it.givenUp());
  }

  @Override
  public synchronized boolean hasTaken(String endpoint, Instant since) {
    return all()
        .filter(it -> it.endpoint().equals(endpoint) && it.state() == State.DELIVERED)
        .anyMatch(it -> it.lastTry().stream().anyMatch(at -> !at.isBefore(since)));
  }

  @Override
  public synchronized int sweep(Instant before) {
    List<Delivery> old =
        all()
            .filter(it -> it.state() != State.PENDING)
            .filter(it -> it.lastTry().stream().anyMatch(at -> at.isBefore(before)))
            .toList();
    old.forEach(it -> to(it.endpoint()).remove(it.event()));
    return old.size();
  }

  private void catchUp() {
    for (Event event : log.read(EventLog.Reading.after(posted), ALL)) {
      endpoints.values().stream()
          .filter(it -> it.isEnabled() && it.wants(event))
          .forEach(it -> post(it, event));
      posted = Optional.of(event.id());
    }
  }

  private void post(Endpoint endpoint, Event event) {
    Instant due = event.happening().occurredAt();
    to(endpoint.id()).put(event.id(), Delivery.fresh(endpoint, event.id(), event.type(), due));
  }

  /** What is put there for an endpoint that was removed is lost. */
  private NavigableMap<EventId, Delivery> to(String endpoint) {
    return deliveries.getOrDefault(endpoint, new TreeMap<>());
  }

  private boolean isNext(Delivery delivery) {
    return to(delivery.endpoint()).headMap(delivery.event()).values().stream()
        .noneMatch(it -> it.state() == State.PENDING);
  }

  private Stream<Delivery> all() {
    return deliveries.values().stream().flatMap(it -> it.values().stream());
  }

  private static boolean isSame(Delivery one, Delivery other) {
    return one.endpoint().equals(other.endpoint()) && one.event().equals(other.event());
  }
}
