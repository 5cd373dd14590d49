package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.search.Filter;
import io.supercargo.sandbox.catalogue.CategoryTree;
import io.supercargo.sandbox.catalogue.Vocabulary;
import io.supercargo.sandbox.listing.Flags;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Terms;
import io.supercargo.sandbox.listing.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every offer of a market. */
class ConsistencyTest {
  private static final int KNOWN = 11;
  private final List<Listing> all = Stall.all();
  private final List<Listing> invented = all.subList(KNOWN, all.size());

  @Test
  void flagsFollowFromTheFigures() {
    Map<Filter, Predicate<Terms>> rules =
        Map.of(
            Filter.EXPERIENCE_5_STARS, terms -> terms.score() == 50,
            Filter.EXPERIENCE_BELOW_4_STARS, terms -> terms.score() < 40,
            Filter.COLLECTED_24H_99, terms -> terms.collected24() >= 9900,
            Filter.COLLECTED_24H_95, terms -> terms.collected24() >= 9500,
            Filter.COLLECTED_48H_LOW, terms -> terms.collected48() < 9500,
            Filter.SHIPS_TODAY, terms -> terms.shipsWithin() <= 12,
            Filter.SHIPS_IN_48H, terms -> terms.shipsWithin() <= 48,
            Filter.NEW_IN_7_DAYS, terms -> terms.age() <= 7);
    rules.forEach(
        (filter, rule) ->
            assertThat(all).allMatch(it -> Flags.of(it).contains(filter) == rule.test(it.terms())));
  }

  @Test
  void strongerPromisesHoldTheWeaker() {
    implies(Filter.SHIPS_TODAY, Filter.SHIPS_IN_24H);
    implies(Filter.SHIPS_IN_24H, Filter.SHIPS_IN_48H);
    implies(Filter.NEW_IN_7_DAYS, Filter.NEW_IN_30_DAYS);
    implies(Filter.COLLECTED_24H_99, Filter.COLLECTED_24H_95);
    implies(Filter.COLLECTED_48H_99, Filter.COLLECTED_48H_95);
    implies(Filter.COLLECTED_24H_95, Filter.COLLECTED_48H_95);
    implies(Filter.DROPSHIP_FREE_POST, Filter.DROPSHIP);
  }

  @Test
  void experienceIsOneOfFour() {
    Set<Filter> scores =
        Set.of(
            Filter.EXPERIENCE_5_STARS,
            Filter.EXPERIENCE_4_5_STARS,
            Filter.EXPERIENCE_4_STARS,
            Filter.EXPERIENCE_BELOW_4_STARS);
    assertThat(all).allMatch(it -> Flags.of(it).stream().filter(scores::contains).count() == 1);
  }

  @Test
  void everyFlagIsHeldBySomeAndNotByAll() {
    for (Filter filter : Filter.values()) {
      assertThat(all).as(filter.code()).anyMatch(it -> Flags.of(it).contains(filter));
      assertThat(all).as(filter.code()).anyMatch(it -> !Flags.of(it).contains(filter));
    }
  }

  @Test
  void pricesAreThereExactlyWhenTheirFlagsAre() {
    assertThat(invented)
        .allMatch(it -> it.price().has(PriceKind.DROPSHIP) == has(it, Filter.DROPSHIP))
        .allMatch(
            it -> it.price().has(PriceKind.SELECTED_SUPPLY) == has(it, Filter.SELECTED_SUPPLY))
        .allMatch(
            it ->
                it.price().has(PriceKind.SELECTED_SUPPLY_WHOLESALE)
                    == has(it, Filter.SELECTED_SUPPLY));
  }

  @Test
  void pricesHaveTwoDecimalsAndAreNotZero() {
    assertThat(invented)
        .flatExtracting(it -> it.price().prices().byKind().values())
        .allMatch(price -> price.amount().scale() == 2 && price.toFen() > 0);
  }

  @Test
  void moreCostsLessAndTheFirstTierIsTheWholesalePrice() {
    for (Listing it : all) {
      List<PriceTier> tiers = it.price().tiers();
      for (int i = 0; i < tiers.size(); i++) {
        assertThat(tiers.get(i).price()).isLessThanOrEqualTo(it.price().wholesale());
        if (i == 0) {
          assertThat(tiers.get(0))
              .isEqualTo(new PriceTier(it.price().minOrder(), it.price().wholesale()));
        } else {
          assertThat(tiers.get(i).price()).isLessThan(tiers.get(i - 1).price());
          assertThat(tiers.get(i).minQuantity()).isGreaterThan(tiers.get(i - 1).minQuantity());
        }
      }
    }
  }

  @Test
  void theCheapestVariantCostsTheOffersPriceAndOnlyUntieredOnesDiffer() {
    assertThat(all)
        .allMatch(
            it -> it.variants().stream().mapToLong(Variant::extraFen).min().orElseThrow() == 0)
        .allMatch(
            it ->
                it.price().tiers().isEmpty()
                    || it.variants().stream().allMatch(variant -> variant.extraFen() == 0));
  }

  @Test
  void variantsDifferAndHaveStock() {
    assertThat(all)
        .allMatch(it -> distinct(it.variants()) == it.variants().size())
        .allMatch(it -> it.variants().stream().allMatch(variant -> variant.stock() >= 0));
  }

  @Test
  void categoriesAreThreeLevelsDeep() {
    CategoryTree categories = Vocabulary.get().categories();
    assertThat(all).allMatch(it -> categories.path(it.category()).size() == 3);
  }

  @Test
  void picturesAreThreeToFive() {
    assertThat(all).allMatch(it -> it.pictures() >= 3 && it.pictures() <= 5);
  }

  private void implies(Filter stronger, Filter weaker) {
    assertThat(all)
        .as(stronger.code() + " without " + weaker.code())
        .noneMatch(it -> has(it, stronger) && !has(it, weaker));
  }

  private static boolean has(Listing listing, Filter filter) {
    return Flags.of(listing).contains(filter);
  }

  private static long distinct(List<Variant> variants) {
    return variants.stream()
        .flatMap(it -> Stream.of(it.colour() + "/" + it.size()))
        .distinct()
        .count();
  }
}
