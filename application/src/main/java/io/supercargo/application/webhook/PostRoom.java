package io.supercargo.application.webhook;

import io.supercargo.domain.webhook.Delivery;
import io.supercargo.ports.store.WebhookStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Hands out deliveries that are due to carriers, so many at once and only some of them to one
 * endpoint: one that is slow does not keep the others waiting. Thread-safe.
 */
public final class PostRoom {
  private static final int AT_ONCE = 32;
  private static final int TO_ONE = 8;
  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final WebhookStore store;
  private final Deliver deliver;
  private final Executor carriers;
  private final InstantSource clock;
  private final Map<String, Integer> inHand = new HashMap<>();

  public PostRoom(WebhookStore store, Deliver deliver, Executor carriers, InstantSource clock) {
    this.store = store;
    this.deliver = deliver;
    this.carriers = carriers;
    this.clock = clock;
  }

  /**
   * Hands out what is due, as far as there are hands; whoever comes back with an empty one takes
   * the next.
   */
  public void due() {
    while (!some().isEmpty()) {
      // until nothing is due, or all hands are full
    }
  }

  private List<Delivery> some() {
    Set<String> busy;
    synchronized (inHand) {
      if (inHand.values().stream().mapToInt(Integer::intValue).sum() >= AT_ONCE) {
        return List.of();
      }
      busy =
          inHand.entrySet().stream()
              .filter(each -> each.getValue() >= TO_ONE)
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
    }
    Instant now = clock.instant();
    List<Delivery> claimed = store.claim(now, now.plus(CLAIM), busy, TO_ONE);
    claimed.forEach(this::handOut);
    return claimed;
  }

  private void handOut(Delivery delivery) {
    count(delivery, 1);
    carriers.execute(
        () -> {
          try {
            deliver.deliver(delivery);
          } finally {
            count(delivery, -1);
          }
          due();
        });
  }

  private void count(Delivery delivery, int change) {
    synchronized (inHand) {
      inHand.merge(delivery.endpoint(), change, Integer::sum);
      inHand.remove(delivery.endpoint(), 0);
    }
  }
}
