package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.ports.store.Dossiers;
import io.supercargo.testkit.logistics.Abroad;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of consignments keeps. */
public abstract class DossiersContract {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  /** An empty store. */
  protected abstract Dossiers store();

  @Test
  void aKeyIsTakenOnce() {
    Dossiers store = store();

    assertThat(store.add(dossier("co_1", "a"))).isTrue();
    assertThat(store.add(dossier("co_2", "a"))).isFalse();

    assertThat(store.byKey("a")).contains(dossier("co_1", "a"));
    assertThat(store.dossier("co_2")).isEmpty();
  }

  @Test
  void whatBecameOfItIsKept() {
    Dossiers store = store();
    Dossier asked = dossier("co_1", "a");
    Dossier made = asked.made(Consignment.made("21", asked.booking()), NOW.plusSeconds(1));

    store.add(asked);
    store.replace(made);

    assertThat(store.dossier("co_1")).contains(made);
  }

  @Test
  void whatIsUnknownIsSettledOnce() {
    Dossiers store = store();
    Dossier asked = dossier("co_1", "a");
    Dossier resolved =
        asked.resolved(Optional.empty(), new Dossier.Resolution(NOW, "Li Lei", "seen"));
    store.add(asked);

    assertThat(store.settle(resolved)).isTrue();
    assertThat(store.settle(asked.made(Consignment.made("21", asked.booking()), NOW))).isFalse();
    assertThat(store.settle(dossier("co_2", "b"))).isFalse();
    assertThat(store.dossier("co_1")).contains(resolved);
  }

  @Test
  void theNewestComeFirst() {
    Dossiers store = store();
    List.of("co_1", "co_2", "co_3").forEach(id -> store.add(dossier(id, id)));

    assertThat(store.newest(Optional.empty(), Optional.empty(), 2))
        .extracting(Dossier::id)
        .containsExactly("co_3", "co_2");
    assertThat(store.newest(Optional.of("market"), Optional.of("co_2"), 2))
        .extracting(Dossier::id)
        .containsExactly("co_1");
    assertThat(store.newest(Optional.of("other"), Optional.empty(), 2)).isEmpty();
  }

  private static Dossier dossier(String id, String key) {
    Booking booking =
        Abroad.booking(
            Optional.of("FF1"), new ConsignmentDraft(Abroad.california(), List.of(Abroad.item())));
    return new Dossier(
        id,
        key,
        "fingerprint",
        "market",
        Dossier.State.UNKNOWN,
        booking,
        Optional.empty(),
        Optional.empty(),
        NOW,
        NOW,
        Optional.empty());
  }
}
