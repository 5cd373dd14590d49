package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.access.Actor;
import io.supercargo.domain.access.AuditEntry;
import io.supercargo.ports.store.AuditTrail;
import io.supercargo.ports.store.AuditTrail.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every trail keeps. */
public abstract class AuditTrailContract {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  /** An empty one. */
  protected abstract AuditTrail trail();

  @Test
  void theNewestComeFirst() {
    AuditTrail trail = trail();
    AuditEntry first = entry(1, "shop", Optional.empty());
    AuditEntry second = entry(2, "till", Optional.of("ky_1"));
    AuditEntry third = entry(3, "shop", Optional.empty());
    List.of(first, second, third).forEach(trail::note);

    assertThat(ask(trail, null, null, 10)).containsExactly(third, second, first);
    assertThat(ask(trail, null, null, 2)).containsExactly(third, second);
    assertThat(ask(trail, null, "au_2", 10)).containsExactly(first);
    assertThat(ask(trail, "key:shop", null, 10)).containsExactly(third, first);
    assertThat(ask(trail, "key:shop", "au_3", 10)).containsExactly(first);
    assertThat(ask(trail, "person:shop", null, 10)).isEmpty();
  }

  @Test
  void whatIsOldIsForgotten() {
    AuditTrail trail = trail();
    trail.note(entry(1, "shop", Optional.empty()));
    trail.note(entry(2, "shop", Optional.empty()));

    assertThat(trail.sweep(NOW.plusSeconds(2))).isEqualTo(1);
    assertThat(ask(trail, null, null, 10)).extracting(AuditEntry::id).containsExactly("au_2");
  }

  private static List<AuditEntry> ask(
      AuditTrail trail, @Nullable String who, @Nullable String before, int most) {
    return trail.entries(new Query(Optional.ofNullable(who), Optional.ofNullable(before), most));
  }

  private static AuditEntry entry(int number, String name, Optional<String> subject) {
    return new AuditEntry(
        "au_" + number,
        NOW.plusSeconds(number),
        new Actor(Actor.Kind.KEY, name, "127.0.0.1"),
        "POST /api/v1/orders",
        subject,
        201,
        "r-1");
  }
}
