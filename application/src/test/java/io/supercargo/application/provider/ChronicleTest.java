package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.CallObserver;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.Sighting;
import io.supercargo.ports.store.Sightings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChronicleTest {
  private final Provider daji = Provider.named("daji", "fake").build();
  private final House house = House.of(daji);
  private final Kept kept = new Kept();

  @Test
  void writesWhatIsNewAndNothingTwice() {
    Chronicle chronicle = new Chronicle(house.watch, kept);
    see(Capability.KEYWORD_SEARCH);
    see(Capability.CATEGORIES);
    chronicle.write();
    chronicle.write();
    house.pass(Duration.ofMinutes(1));
    see(Capability.CATEGORIES);
    chronicle.close();

    assertThat(kept.times)
        .containsExactly(
            List.of(
                sighting(Capability.KEYWORD_SEARCH, house.now().minusSeconds(60)),
                sighting(Capability.CATEGORIES, house.now().minusSeconds(60))),
            List.of(),
            List.of(sighting(Capability.CATEGORIES, house.now())));
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenTheNextTime() {
    Chronicle chronicle = new Chronicle(house.watch, kept);
    see(Capability.CATEGORIES);
    kept.isBroken = true;
    assertThatThrownBy(chronicle::write).hasMessage("full");
    kept.isBroken = false;
    chronicle.close();

    assertThat(kept.times).containsExactly(List.of(sighting(Capability.CATEGORIES, house.now())));
  }

  @Test
  void aWatchKnowsWhatWasSeenBeforeItStood() {
    Sighting before = sighting(Capability.CATEGORIES, house.now());
    Sighting gone = new Sighting("gone", Marketplace.TAOBAO, Capability.CATEGORIES, house.now());
    Watch watch = new Watch(house.providers, house::now, CallObserver.NONE, List.of(before, gone));

    assertThat(watch.seenLive(daji, Capability.CATEGORIES)).contains(house.now());
    assertThat(watch.seenLive(daji, Capability.KEYWORD_SEARCH)).isEmpty();
    assertThat(watch.sightings()).containsExactly(before);
    try (Chronicle chronicle = new Chronicle(watch, kept)) {
      chronicle.write();
    }
    assertThat(kept.times).containsExactly(List.of(), List.of());
  }

  private void see(Capability capability) {
    String answer = house.watch.over(daji, capability, () -> "found");
    assertThat(answer).isEqualTo("found");
  }

  private static Sighting sighting(Capability capability, Instant at) {
    return new Sighting("daji", Marketplace.ALIBABA_1688, capability, at);
  }

  private static final class Kept implements Sightings {
    private final List<List<Sighting>> times = new ArrayList<>();
    private boolean isBroken;

    @Override
    public List<Sighting> all() {
      return List.of();
    }

    @Override
    public void keep(List<Sighting> sightings) {
      if (isBroken) {
        throw new IllegalStateException("full");
      }
      times.add(sightings);
    }
  }
}
