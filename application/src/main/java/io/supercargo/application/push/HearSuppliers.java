package io.supercargo.application.push;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.SupplierFeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Listens to suppliers that live in this process. No wire is between, so nothing is signed or kept;
 * what they tell is acted on as a message is. What cannot be held or read is found when orders are
 * read again. Thread-safe.
 */
public final class HearSuppliers implements AutoCloseable {
  private static final int HELD = 10_000;
  private static final int AT_ONCE = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Providers providers;
  private final Consequences consequences;
  private final Rouse rouse;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>(HELD);
  private final List<SupplierFeed.Subscription> subscriptions = new ArrayList<>();

  public HearSuppliers(Providers providers, Consequences consequences, Rouse rouse) {
    this.providers = providers;
    this.consequences = consequences;
    this.rouse = rouse;
  }

  private record Heard(String provider, SupplierEvent event) {}

  /** Begins; a house that answers one command never does. */
  public synchronized void begin() {
    for (Provider provider : providers.all()) {
      provider
          .port(SupplierFeed.class)
          .map(feed -> feed.hear(news -> hear(provider.name(), news)))
          .ifPresent(subscriptions::add);
    }
  }

  private void hear(String provider, Bulletin news) {
    boolean ours = news instanceof News order && order.what() == News.Happening.MADE;
    if (!ours && news.fault().isEmpty()) {
      boolean kept = heard.offer(new Heard(provider, news.event()));
      assert kept || heard.remainingCapacity() == 0;
    }
  }

  /**
   * Waits a while for something to be told, and acts on it. A fault of one keeps nobody from the
   * rest.
   *
   * @return how much was heard
   * @throws RuntimeException the first fault that is none of a supplier, after everything was tried
   */
  public int next() {
    List<Heard> some = new ArrayList<>();
    try {
      Heard first = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        some.add(first);
        heard.drainTo(some, AT_ONCE);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    Set<List<String>> looked = new HashSet<>();
    Optional<RuntimeException> fault = Optional.empty();
    for (Heard each : some) {
      try {
        act(each, looked);
      } catch (RuntimeException strange) { // an adapter may throw anything, and others wait
        fault = fault.or(() -> Optional.of(strange));
      }
    }
    if (fault.isPresent()) {
      throw fault.get();
    }
    return some.size();
  }

  private void act(Heard told, Set<List<String>> looked) {
    try {
      consequences.of(told.provider, told.event, looked);
      rouse.about(told.provider, List.of(told.event));
    } catch (SupplierFailure notNow) {
      // it is read again at the pace of its age; the log of calls tells why it was not now
    }
  }

  @Override
  public synchronized void close() {
    subscriptions.forEach(SupplierFeed.Subscription::close);
    subscriptions.clear();
  }
}
