package io.supercargo.application.push;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many messages that nobody believes are kept: anybody may send them, and must not fill the
 * store. Thread-safe.
 */
final class Quarantine {
  private static final int MOST_A_MINUTE = 60;
  private static final long SECONDS = 60;

  private final InstantSource clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  Quarantine(InstantSource clock) {
    this.clock = clock;
  }

  private record Kept(long minute, int count) {}

  boolean hasRoom(String provider) {
    long minute = clock.instant().getEpochSecond() / SECONDS;
    Kept now =
        kept.merge(
            provider,
            new Kept(minute, 1),
            (before, one) ->
                before.minute() == minute ? new Kept(minute, before.count() + 1) : one);
    return now.count() <= MOST_A_MINUTE;
  }
}
