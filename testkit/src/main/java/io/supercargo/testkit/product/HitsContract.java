package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.domain.search.SortSpec.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What holds for hits however they were found: by words or by a picture. */
abstract class HitsContract {
  private static final int SOME_PAGES = 6;
  private static final int FAR = 1000;

  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  /** Asks for hits of the sample's word or picture. */
  abstract Page<Offer> find(Refinement refinement, PageRequest page);

  final Walk walk(Refinement refinement) {
    return Walk.pages(page -> find(refinement, page), sample().pageSize, SOME_PAGES);
  }

  @Test
  void pagesSayWhichPageTheyAre() {
    PageRequest second = new PageRequest(2, sample().pageSize);

    Page<Offer> page = find(Refinement.NONE, second);

    assertThat(page.number()).isEqualTo(2);
    assertThat(page.size()).isEqualTo(second.size());
    assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(second.size());
  }

  @Test
  void pagesShareNoOffer() {
    List<Offer> offers = walk(Refinement.NONE).offers();

    assertThat(offers).hasSizeGreaterThan(2 * sample().pageSize);
    assertThat(offers).extracting(Offer::id).doesNotHaveDuplicates();
  }

  @Test
  void pagesKeepTheOrder() {
    int size = sample().pageSize;
    List<Offer> large = find(Refinement.NONE, new PageRequest(1, 2 * size)).items();

    Walk small = Walk.pages(page -> find(Refinement.NONE, page), size, 2);

    assertThat(large).extracting(Offer::id).containsExactlyElementsOf(small.ids());
  }

  @Test
  void pageBeyondTheEndIsEmptyWithTheSameTotal() {
    int size = sample().pageSize;
    long total = find(Refinement.NONE, new PageRequest(1, size)).total();

    Page<Offer> beyond = find(Refinement.NONE, new PageRequest(last(total, size) + 2, size));

    assertThat(beyond.items()).isEmpty();
    sample().needsTotals();
    assertThat(beyond.total()).isEqualTo(total);
  }

  @Test
  void everySortKeyOrdersBothWays() {
    needsRefinement();
    for (SortKey key : sample().sorts) {
      for (Direction direction : Direction.values()) {
        if (Orders.told(key, sample())) {
          assertSorted(new SortSpec(List.of(new SortSpec.Key(key, direction))));
        }
      }
    }
  }

  @Test
  void laterSortKeysBreakTies() {
    needsRefinement();
    List<SortKey> keys =
        sample().sorts.stream().filter(key -> Orders.told(key, sample())).limit(2).toList();
    Assumptions.assumeTrue(keys.size() == 2, "only one sort key is taken and carried");

    assertSorted(
        new SortSpec(
            List.of(
                new SortSpec.Key(keys.get(0), Direction.ASCENDING),
                new SortSpec.Key(keys.get(1), Direction.DESCENDING))));
  }

  @Test
  void priceBoundsHold() {
    needsRefinement();
    PriceRange range = middlePrices();

    assertThat(walk(Refine.by(range)).offers())
        .isNotEmpty()
        .allMatch(offer -> range.contains(offer.prices().wholesale()), "costs " + range);
  }

  @Test
  void filtersHold() {
    needsRefinement();
    sample().needs(Carried.FILTER_FLAGS);
    FilterSpec all = new FilterSpec(Set.copyOf(sample().filters));

    assertThat(walk(Refine.by(all)).offers())
        .isNotEmpty()
        .allMatch(offer -> offer.filters().containsAll(all.all()), "satisfies " + all);
  }

  @Test
  void categoryHolds() {
    needsRefinement();
    sample().needs(Carried.CATEGORIES);
    var category = Sample.hint(sample().category, "category");

    assertThat(walk(Refine.by(category)).offers())
        .isNotEmpty()
        .allMatch(offer -> offer.categories().contains(category), "stands in " + category);
  }

  @Test
  void priceBoundsAndOrderHoldTogether() {
    needsRefinement();
    PriceRange range = middlePrices();
    SortSpec dearestFirst = SortSpec.parse("price:desc");

    List<Offer> offers =
        walk(new Refinement(FilterSpec.NONE, dearestFirst, range, Optional.empty())).offers();

    assertThat(offers)
        .isNotEmpty()
        .isSortedAccordingTo(Orders.of(dearestFirst))
        .allMatch(offer -> range.contains(offer.prices().wholesale()), "costs " + range);
  }

  private void assertSorted(SortSpec sort) {
    assertThat(walk(Refine.by(sort)).offers())
        .as("sorted by %s", sort)
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo(Orders.of(sort));
  }

  /** Ends the test without a verdict where hits are neither narrowed nor ordered. */
  void needsRefinement() {}

  /** Where nobody tells a total, the end is looked for far away. */
  private int last(long total, int size) {
    return sample().tellsTotals ? (int) (total / size) : FAR;
  }

  /** From a quarter to three quarters of the prices that hits have. */
  final PriceRange middlePrices() {
    var prices =
        walk(Refinement.NONE).offers().stream()
            .map(offer -> offer.prices().wholesale())
            .sorted()
            .toList();
    return new PriceRange(
        Optional.of(prices.get(prices.size() / 4)), Optional.of(prices.get(prices.size() * 3 / 4)));
  }
}
