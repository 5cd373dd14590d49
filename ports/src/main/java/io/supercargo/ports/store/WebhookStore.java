package io.supercargo.ports.store;

import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.webhook.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Endpoints, and what is on its way to them. Every event of the log is addressed to the endpoints
 * that are enabled and want it when it gets its number. Thread-safe; several nodes may share one.
 */
public interface WebhookStore {
  /** By their ids, which sort as they were added. */
  List<Endpoint> endpoints();

  Optional<Endpoint> endpoint(String id);

  void add(Endpoint endpoint, List<SigningKey> keys);

  /** Keeps its state; one that was removed meanwhile stays away. */
  void replace(Endpoint endpoint);

  /**
   * Removes it with everything on its way to it.
   *
   * @return whether it was there
   */
  boolean remove(String id);

  /** What is signed with, the newest first; none for an endpoint that is not there. */
  List<SigningKey> keys(String id);

  void keep(String id, List<SigningKey> keys);

  /**
   * Takes deliveries that are due, the longest due first. Nobody else is given them until the claim
   * ends. One that waits its turn is not given while an earlier one of its endpoint is pending.
   *
   * @param except endpoints that have enough in hand
   * @param most 1 or more
   */
  List<Delivery> claim(Instant now, Instant until, Set<String> except, int most);

  /** Writes down what became of a try; one whose endpoint was removed meanwhile is passed over. */
  void tried(Delivery delivery);

  /** Sends these, whether they were there before or not. */
  void post(List<Delivery> deliveries);

  Optional<Delivery> delivery(String endpoint, EventId event);

  /**
   * Deliveries to an endpoint, the newest event first.
   *
   * @param after the event of the last one that was read
   */
  List<Delivery> deliveries(
      String endpoint, Optional<Delivery.State> state, Optional<EventId> after, int most);

  /** Gives up what is pending, because its endpoint was disabled. */
  void giveUp(String endpoint);

  /** Whether an endpoint took anything that was tried since. */
  boolean hasTaken(String endpoint, Instant since);

  /**
   * Forgets what was taken or given up, and last tried before.
   *
   * @return how many
   */
  int sweep(Instant before);

  /** A store that forgets when the process ends. */
  static WebhookStore inMemory(EventLog log) {
    return new InMemoryWebhookStore(log);
  }
}
