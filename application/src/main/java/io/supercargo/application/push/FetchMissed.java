package io.supercargo.application.push;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.push.Callback;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.push.MissedPushes;
import io.supercargo.ports.push.MissedPushes.Missed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches from time to time what suppliers could not push, keeps it, and only then says that it was
 * taken. Thread-safe; what several nodes fetch at once is kept once.
 */
public final class FetchMissed {
  private static final int MOST_PAGES = 20;

  private final Providers providers;
  private final ReceivePush receive;
  private final Duration pause;
  private final InstantSource clock;
  private final Map<String, Instant> next = new ConcurrentHashMap<>();

  public FetchMissed(
      Providers providers, ReceivePush receive, Duration pause, InstantSource clock) {
    this.providers = providers;
    this.receive = receive;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * Asks those who have not been asked for a while.
   *
   * @return how many messages were fetched
   */
  public int due() {
    int fetched = 0;
    for (Provider provider : providers.all()) {
      if (provider.port(MissedPushes.class).isPresent() && isDue(provider)) {
        fetched += fetch(provider, provider.port(MissedPushes.class).get());
      }
    }
    return fetched;
  }

  private boolean isDue(Provider provider) {
    Instant now = clock.instant();
    if (next.getOrDefault(provider.name(), Instant.MIN).isAfter(now)) {
      return false;
    }
    next.put(provider.name(), now.plus(pause));
    return true;
  }

  private int fetch(Provider provider, MissedPushes supplier) {
    int fetched = 0;
    try {
      for (int page = 0; page < MOST_PAGES; page++) {
        List<Missed> some = supplier.missed();
        if (some.isEmpty()) {
          return fetched;
        }
        some.forEach(each -> keep(provider, each));
        supplier.taken(some);
        fetched += some.size();
      }
    } catch (SupplierFailure notNow) {
      return fetched; // it keeps them; the calls' log tells why
    }
    return fetched;
  }

  private void keep(Provider provider, Missed missed) {
    Callback callback = new Callback("FETCH", Map.of(), "", missed.text());
    receive.fetched(provider.name(), callback, missed.message());
  }
}
