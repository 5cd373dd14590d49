package io.supercargo.application.webhook;

import io.supercargo.application.order.Ids;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.Courier;
import io.supercargo.ports.webhook.SigningKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The endpoints that are told of events. Thread-safe. */
public final class Webhooks {
  /** How long a secret is still signed with after another took its place. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  private static final int MOST = 100;

  private final WebhookStore store;
  private final Courier courier;
  private final Ids ids;
  private final InstantSource clock;
  private final KeyMaker keys = new KeyMaker();

  public Webhooks(WebhookStore store, Courier courier, Ids ids, InstantSource clock) {
    this.store = store;
    this.courier = courier;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What somebody wants to be told, and where.
   *
   * @param types empty for all
   */
  public record Wish(URI url, Set<EventType> types, boolean ordered, String description) {}

  /** An endpoint with the secret that is shown this once. */
  public record Keyed(Endpoint endpoint, SigningKey key) {}

  public List<Endpoint> list() {
    return store.endpoints();
  }

  public Optional<Endpoint> find(String id) {
    return store.endpoint(id);
  }

  /**
   * What would be added; nothing is kept.
   *
   * @throws InvalidValue for an address that nobody may be sent to
   */
  public Endpoint plan(Wish wish) {
    if (wish.types().contains(EventType.WEBHOOK_TEST)) {
      throw new InvalidValue("types", "webhook.test", "others: every endpoint gets its own tests");
    }
    Endpoint endpoint =
        new Endpoint(
            ids.endpoint(),
            wish.url(),
            wish.types(),
            wish.ordered(),
            wish.description(),
            clock.instant(),
            Optional.empty());
    courier.check(wish.url());
    if (store.endpoints().size() >= MOST) {
      throw new InvalidValue("url", "one more", "at most " + MOST + " endpoints");
    }
    return endpoint;
  }

  public Keyed add(Wish wish) {
    Endpoint endpoint = plan(wish);
    SigningKey key = keys.fresh();
    store.add(endpoint, List.of(key));
    return new Keyed(endpoint, key);
  }

  /**
   * @return whether it was there
   */
  public boolean remove(String id) {
    return store.remove(id);
  }

  /** Another secret; those before it are signed with for a day longer. */
  public Keyed rotate(Endpoint endpoint) {
    Instant now = clock.instant();
    SigningKey key = keys.fresh();
    List<SigningKey> all = new ArrayList<>(List.of(key));
    for (SigningKey old : store.keys(endpoint.id())) {
      if (old.isGood(now)) {
        all.add(new SigningKey(old.secret(), old.until().or(() -> Optional.of(now.plus(OVERLAP)))));
      }
    }
    store.keep(endpoint.id(), all);
    return new Keyed(endpoint, key);
  }

  /** Tells an endpoint again that was disabled, from now on. */
  public Endpoint enable(Endpoint endpoint) {
    courier.check(endpoint.url());
    store.replace(endpoint.enabled());
    return endpoint.enabled();
  }

  public Endpoint disable(Endpoint endpoint, String why) {
    Endpoint disabled = endpoint.disabled(clock.instant(), why);
    store.replace(disabled);
    store.giveUp(endpoint.id());
    return disabled;
  }
}
