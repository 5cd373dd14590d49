package io.supercargo.application.follow;

import io.supercargo.ports.provider.Provider;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many more orders may be read at each supplier in this minute. Of what a supplier allows, half
 * is left to people. Thread-safe; each node counts for itself.
 */
final class Rations {
  private static final long SECONDS = 60;

  private final int perMinute;
  private final InstantSource clock;
  private final Map<String, Spent> spent = new ConcurrentHashMap<>();

  Rations(int perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  private record Spent(long minute, int looks) {}

  int left(Provider provider) {
    boolean scarce =
        provider.budget().stream()
            .anyMatch(it -> it.limit().isPresent() && it.used() * 2 >= it.limit().getAsLong());
    Spent now = spent.getOrDefault(provider.name(), new Spent(minute(), 0));
    int used = now.minute() == minute() ? now.looks() : 0;
    return scarce ? 0 : Math.max(0, perMinute - used);
  }

  void spend(Provider provider) {
    Spent one = new Spent(minute(), 1);
    spent.merge(
        provider.name(),
        one,
        (before, more) ->
            before.minute() == more.minute()
                ? new Spent(before.minute(), before.looks() + 1)
                : more);
  }

  private long minute() {
    Instant now = clock.instant();
    return now.getEpochSecond() / SECONDS;
  }
}
