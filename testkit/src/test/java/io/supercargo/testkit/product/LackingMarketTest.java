package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.testkit.fake.FakeMarket;
import org.junit.jupiter.api.Test;

/** A provider that cannot do everything is judged by what it can. */
final class LackingMarketTest {
  @Test
  void suitesOfWhatIsLackingAreLeftUndecided() {
    Verdict verdict = Verdict.of(Suite.class);

    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.undecided())
        .contains("shopHitsAreSorted", "batchKeepsTheOrder", "freightIsNeverNegative")
        .contains("uploadedPictureFindsItsOwnProductFirst");
    assertThat(verdict.kept())
        .contains("otherCapabilitiesAreRefusedByName", "collectionHitsAreHitsOfTheMarket")
        .contains("pictureFindsItsOwnProductFirst", "knownProductOpens");
  }

  static final class Suite extends ProductContracts {
    @Override
    protected Sample sample() {
      return FakeMarket.lacking(
              "small",
              Capability.SHOP_SEARCH,
              Capability.PRODUCT_BATCH,
              Capability.IMAGE_UPLOAD,
              Capability.FREIGHT_ESTIMATE)
          .sample();
    }
  }

  @Test
  void lawsAboutWhatAWireDoesNotCarryAreLeftUndecided() {
    Verdict verdict = Verdict.of(PoorWire.class);

    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.undecided())
        .containsExactlyInAnyOrder(
            "filtersHold",
            "categoryHolds",
            "laterSortKeysBreakTies",
            "emptyWordsAskForEverything",
            "languageChangesTranslatedTitlesAlone");
  }

  /** Offers of this wire tell nothing but id, title and price. */
  static final class PoorWire extends ProductSearchContract {
    @Override
    protected Sample sample() {
      Sample rich = FakeMarket.named("fake").sample();
      return Sample.of(rich.provider, rich.word)
          .character("布")
          .category(rich.category.orElseThrow())
          .filters(rich.filters.get(0));
    }
  }

  @Test
  void missingHintIsNamed() {
    assertThat(Verdict.of(Hintless.class).broken())
        .contains("singleCharacterInsideAWordIsFound", "categoryNeverAddsHits");
  }

  /** Says nothing of its goods but a word. */
  static final class Hintless extends ProductSearchContract {
    @Override
    protected Sample sample() {
      return Sample.of(FakeMarket.named("fake").provider(), "new");
    }
  }
}
