package io.supercargo.application.access;

import io.github.bucket4j.Bucket;
import io.supercargo.application.order.Ids;
import io.supercargo.domain.access.Actor;
import io.supercargo.domain.access.AuditEntry;
import io.supercargo.ports.store.AuditTrail;
import io.supercargo.ports.store.AuditTrail.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Notes who changed what, and forgets it after a year and a month. Thread-safe. */
public final class Audit {
  private static final Duration KEPT = Duration.ofDays(396);
  private static final int STRANGERS = 60;
  private static final Duration SWEPT_EVERY = Duration.ofDays(1);

  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;

  /** Whoever is not let in shall not be able to fill the disk either. */
  private final Bucket strangers;

  private final AtomicLong swept = new AtomicLong();

  public Audit(AuditTrail trail, Ids ids, InstantSource clock) {
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.strangers =
        Bucket.builder()
            .withCustomTimePrecision(new HouseTime(clock))
            .addLimit(it -> it.capacity(STRANGERS).refillGreedy(STRANGERS, Duration.ofMinutes(1)))
            .build();
  }

  /**
   * What was asked, and how it was answered.
   *
   * @param action method and path
   */
  public record Deed(String action, Optional<String> subject, int status, String requestId) {}

  public void note(Actor actor, Deed deed) {
    if (actor.kind() == Actor.Kind.STRANGER && !strangers.tryConsume(1)) {
      return;
    }
    Instant now = clock.instant();
    trail.note(
        new AuditEntry(
            ids.audit(), now, actor, deed.action, deed.subject, deed.status, deed.requestId));
    sweep(now);
  }

  /** The newest first. */
  public List<AuditEntry> entries(Query query) {
    return trail.entries(query);
  }

  private void sweep(Instant now) {
    long last = swept.get();
    boolean due = now.toEpochMilli() - last >= SWEPT_EVERY.toMillis();
    if (due && swept.compareAndSet(last, now.toEpochMilli())) {
      int forgotten = trail.sweep(now.minus(KEPT));
      assert forgotten >= 0;
    }
  }
}
