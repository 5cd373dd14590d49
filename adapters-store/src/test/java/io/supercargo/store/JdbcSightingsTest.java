package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.store.Sighting;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcSightingsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
  private static final Sighting SEARCH = search(NOON);
  private static final Sighting DETAIL =
      new Sighting("cbu", Marketplace.POIZON, Capability.PRODUCT_DETAIL, NOON);

  @TempDir Path home;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(StoreConfig.in(home), InstantSource.system());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void sightingsOutliveTheStore() {
    assertThat(store.sightings().all()).isEmpty();
    store.sightings().keep(List.of(SEARCH, DETAIL));
    store.close();

    open();

    assertThat(store.sightings().all()).containsExactlyInAnyOrder(SEARCH, DETAIL);
  }

  @Test
  void theLastOneCounts() {
    store.sightings().keep(List.of(SEARCH, DETAIL));
    store.sightings().keep(List.of(search(NOON.plusSeconds(60))));
    store.sightings().keep(List.of(search(NOON.minusSeconds(60))));
    store.sightings().keep(List.of());

    assertThat(store.sightings().all())
        .containsExactlyInAnyOrder(search(NOON.plusSeconds(60)), DETAIL);
  }

  @Test
  void whatANewerVersionKeptIsPassedOver() {
    store.sightings().keep(List.of(SEARCH));
    store.close();
    Sql.plain(new H2(), new H2().source(StoreConfig.in(home)))
        .update("update seen_live set capability = ?", "mind-reading");

    open();

    assertThat(store.sightings().all()).isEmpty();
  }

  private static Sighting search(Instant at) {
    return new Sighting("cbu", Marketplace.ALIBABA_1688, Capability.KEYWORD_SEARCH, at);
  }
}
