package io.supercargo.application.webhook;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Delivery.Try;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.domain.webhook.RetrySchedule;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.Courier;
import io.supercargo.ports.webhook.Courier.Letter;
import io.supercargo.ports.webhook.Courier.Receipt;
import io.supercargo.ports.webhook.SigningKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes one try to tell an endpoint of an event, and writes down what came of it. Whoever dies in
 * between leaves a claim that ends: the event is told again rather than not at all. Thread-safe.
 */
public final class Deliver {
  private final WebhookStore store;
  private final EventLog log;
  private final Courier courier;
  private final InstantSource clock;
  private final RandomGenerator random;

  public Deliver(
      WebhookStore store,
      EventLog log,
      Courier courier,
      InstantSource clock,
      RandomGenerator random) {
    this.store = store;
    this.log = log;
    this.courier = courier;
    this.clock = clock;
    this.random = random;
  }

  /** Tries one that is claimed. */
  public void deliver(Delivery delivery) {
    Optional<Endpoint> endpoint = store.endpoint(delivery.endpoint());
    Optional<Event> event = log.event(delivery.event());
    if (endpoint.isEmpty()) {
      boolean late = store.remove(delivery.endpoint());
      assert !late;
    } else if (event.isEmpty() || !endpoint.get().isEnabled()) {
      store.tried(delivery.givenUp());
    } else {
      settle(endpoint.get(), delivery, send(endpoint.get(), event.get()));
    }
  }

  private Receipt send(Endpoint endpoint, Event event) {
    Instant now = clock.instant();
    List<Secret> secrets =
        store.keys(endpoint.id()).stream()
            .filter(key -> key.isGood(now))
            .map(SigningKey::secret)
            .toList();
    return courier.deliver(new Letter(endpoint.url(), secrets, event, now));
  }

  private void settle(Endpoint endpoint, Delivery delivery, Receipt receipt) {
    Instant now = clock.instant();
    Try last =
        new Try(now.minus(receipt.took()), receipt.took(), receipt.status(), receipt.trouble());
    if (receipt.isTaken()) {
      store.tried(delivery.delivered(last));
      return;
    }
    if (receipt.isGone()) {
      store.tried(delivery.dead(last));
      disable(endpoint, now, "it answered 410: nobody is there any more");
      return;
    }
    Optional<Instant> next =
        RetrySchedule.next(delivery.round() + 1, now, random.nextLong(), receipt.retryAfter());
    store.tried(next.map(time -> delivery.failed(last, time)).orElseGet(() -> delivery.dead(last)));
    if (next.isEmpty()) {
      disableIfDeaf(endpoint, delivery, now);
    }
  }

  /** Who took nothing at all while one event was tried ten times is told no more. */
  private void disableIfDeaf(Endpoint endpoint, Delivery delivery, Instant now) {
    Instant first = delivery.tries().isEmpty() ? now : delivery.tries().get(0).at();
    if (!store.hasTaken(endpoint.id(), first)) {
      disable(endpoint, now, "it took nothing since " + first);
    }
  }

  private void disable(Endpoint endpoint, Instant now, String why) {
    store.replace(endpoint.disabled(now, why));
    store.giveUp(endpoint.id());
  }
}
