package io.supercargo.application.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.supercargo.domain.access.AccessKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts what comes under each key that has a limit, on this node. A minute's worth may come at
 * once, and grows back evenly. Thread-safe.
 */
public final class Pace {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final TimeMeter meter;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  public Pace(InstantSource clock) {
    this.meter = new HouseTime(clock);
  }

  /**
   * What is left of a key's limit.
   *
   * @param allowed whether one more may come
   * @param left how many may come after this one
   * @param seconds until one more may come, or until all may where this one may
   */
  public record Allowance(boolean allowed, int limit, long left, long seconds) {}

  /** Counts one; empty where the key has no limit. */
  public Optional<Allowance> count(AccessKey key) {
    return key.rights().perMinute().map(limit -> count(key.id(), limit));
  }

  private Allowance count(String id, int limit) {
    ConsumptionProbe probe = bucket(id, limit).tryConsumeAndReturnRemaining(1);
    boolean allowed = probe.isConsumed();
    long nanos = allowed ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    long seconds = Math.max(1, (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND);
    return new Allowance(allowed, limit, probe.getRemainingTokens(), seconds);
  }

  private Bucket bucket(String id, int limit) {
    return buckets.get(
        id,
        any ->
            Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(bucket -> bucket.capacity(limit).refillGreedy(limit, A_MINUTE))
                .build());
  }
}
