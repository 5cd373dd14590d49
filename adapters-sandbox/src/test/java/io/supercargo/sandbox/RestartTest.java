package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RestartTest {
  private static final int OFFERS = 150;

  @TempDir Path folder;
  private final CountingStore store = new CountingStore();

  @Test
  void marketIsMadeOnceAndKept() {
    List<?> first = search(open(OFFERS, 1));
    store.forgetCounts();
    assertThat(search(open(OFFERS, 1))).isEqualTo(first);
    assertThat(store.writes()).isZero();
    assertThat(store.scans()).isZero();
  }

  @Test
  void missingIndexIsMadeAgainFromTheStore() throws IOException {
    List<?> first = search(open(OFFERS, 1));
    for (Path file : indexFiles()) {
      Files.delete(file);
    }
    store.forgetCounts();
    assertThat(search(open(OFFERS, 1))).isEqualTo(first);
    assertThat(store.writes()).isZero();
    assertThat(store.scans()).isEqualTo(Marketplace.values().length);
  }

  @Test
  void brokenIndexIsMadeAgainFromTheStore() throws IOException {
    List<?> first = search(open(OFFERS, 1));
    for (Path file : indexFiles()) {
      if (!file.endsWith("write.lock")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    store.forgetCounts();
    assertThat(search(open(OFFERS, 1))).isEqualTo(first);
    assertThat(store.writes()).isZero();
    assertThat(store.scans()).isEqualTo(Marketplace.values().length);
  }

  @Test
  void killedMakingIsNoticedAndDoneAgain() {
    List<?> whole = search(open(OFFERS, 1));
    CountingStore other = new CountingStore();
    other.failAfter(1);
    assertThatThrownBy(() -> open(other, OFFERS, 1)).hasMessage("the power is gone");
    other.failAfter(Integer.MAX_VALUE);
    assertThat(search(open(other, OFFERS, 1))).isEqualTo(whole);
    assertThat(other.count("sandbox.offers")).isEqualTo(OFFERS);
  }

  @Test
  void anotherSeedOrSizeMakesAnotherMarket() {
    List<?> first = search(open(OFFERS, 1));
    assertThat(search(open(OFFERS, 2))).isNotEqualTo(first);
    assertThat(store.count("sandbox.offers")).isEqualTo(OFFERS);
    open(OFFERS + 10, 2).close();
    assertThat(store.count("sandbox.offers")).isEqualTo(OFFERS + 10L);
    assertThat(search(open(OFFERS, 1))).isEqualTo(first);
  }

  @Test
  void marketThatIsOpenElsewhereIsIndexedInMemory() {
    try (Provider one = open(OFFERS, 1)) {
      List<?> first =
          one.port(ProductSearch.class).orElseThrow().search(SearchQuery.of("包")).value().items();
      assertThat(search(open(new CountingStore(), OFFERS, 1))).isEqualTo(first);
      assertThat(
              one.port(ProductSearch.class)
                  .orElseThrow()
                  .search(SearchQuery.of("包"))
                  .value()
                  .items())
          .isEqualTo(first);
    }
  }

  @Test
  void progressIsTold() {
    assertThat(toldAtOpening(700, 1))
        .startsWith("Making the market 500/700", "Making the market 700/700")
        .contains("Looking at the pictures 700/700");
  }

  @Test
  void picturesOfAnotherMarketAreLookedAtBeforeItIsOpen() {
    String looked = "Looking at the pictures 150/150";
    assertThat(toldAtOpening(OFFERS, 1)).contains(looked);
    assertThat(toldAtOpening(OFFERS, 1)).isEmpty();
    assertThat(toldAtOpening(OFFERS, 2)).contains(looked);
    assertThat(toldAtOpening(OFFERS + 10, 2)).contains("Looking at the pictures 160/160");
    assertThat(toldAtOpening(OFFERS + 10, 2)).isEmpty();
  }

  private List<String> toldAtOpening(int offers, int seed) {
    List<String> told = new CopyOnWriteArrayList<>();
    Surroundings quiet = Stall.surroundings(store, folder);
    Surroundings telling =
        new Surroundings(
            quiet.name(),
            quiet.clock(),
            quiet.calls(),
            quiet.market(),
            quiet.workFolder(),
            quiet.publicUrl(),
            (task, done, total) -> told.add(task + " " + done + "/" + total));
    new SandboxType().open(settings(offers, seed), telling).close();
    return told;
  }

  private Provider open(int offers, int seed) {
    return open(store, offers, seed);
  }

  private Provider open(CountingStore from, int offers, int seed) {
    return new SandboxType().open(settings(offers, seed), Stall.surroundings(from, folder));
  }

  private static Settings settings(int offers, int seed) {
    return Settings.of("providers.sandbox", Map.of("offers", offers, "seed", seed));
  }

  private static List<?> search(Provider provider) {
    try (provider) {
      return provider
          .port(ProductSearch.class)
          .orElseThrow()
          .search(SearchQuery.of("包"))
          .value()
          .items();
    }
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
