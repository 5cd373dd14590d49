package io.supercargo.testkit.product;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults that a list of hits can have however they were found, by the law that notices. */
final class HitFaults {
  static final Map<String, UnaryOperator<Finder>> BY_LAW =
      Map.of(
          "pagesSayWhichPageTheyAre", honest -> (by, page) -> first(honest.find(by, page)),
          "pagesShareNoOffer", honest -> (by, page) -> honest.find(by, start(page)),
          "pagesKeepTheOrder", honest -> (by, page) -> largeOnesReversed(honest.find(by, page)),
          "pageBeyondTheEndIsEmptyWithTheSameTotal",
              honest -> (by, page) -> forgetful(honest.find(by, page), page),
          "everySortKeyOrdersBothWays", honest -> (by, page) -> honest.find(unsorted(by), page),
          "laterSortKeysBreakTies",
              honest -> (by, page) -> honest.find(sortedByTheFirstKey(by), page),
          "priceBoundsHold", honest -> (by, page) -> honest.find(atAnyPrice(by), page),
          "filtersHold", honest -> (by, page) -> honest.find(unfiltered(by), page),
          "categoryHolds", honest -> (by, page) -> honest.find(everywhere(by), page),
          "priceBoundsAndOrderHoldTogether",
              honest ->
                  (by, page) ->
                      honest.find(by.price().equals(PriceRange.ANY) ? by : unsorted(by), page));

  private HitFaults() {}

  /** A search with the words or the picture already given. */
  interface Finder {
    Page<Offer> find(Refinement by, PageRequest page);
  }

  static Refinement unsorted(Refinement by) {
    return new Refinement(by.filters(), SortSpec.RELEVANCE, by.price(), by.category());
  }

  static Refinement sortedByTheFirstKey(Refinement by) {
    SortSpec first = new SortSpec(by.sort().keys().stream().limit(1).toList());
    return new Refinement(by.filters(), first, by.price(), by.category());
  }

  static Refinement atAnyPrice(Refinement by) {
    return new Refinement(by.filters(), by.sort(), PriceRange.ANY, by.category());
  }

  static Refinement unfiltered(Refinement by) {
    return new Refinement(FilterSpec.NONE, by.sort(), by.price(), by.category());
  }

  static Refinement everywhere(Refinement by) {
    return new Refinement(by.filters(), by.sort(), by.price(), Optional.empty());
  }

  private static PageRequest start(PageRequest page) {
    return new PageRequest(1, page.size());
  }

  private static Page<Offer> first(Page<Offer> page) {
    return new Page<>(page.items(), 1, page.size(), page.total(), page.pages());
  }

  private static Page<Offer> largeOnesReversed(Page<Offer> page) {
    if (page.size() <= 5) {
      return page;
    }
    List<Offer> reversed = new ArrayList<>(page.items());
    Collections.reverse(reversed);
    return new Page<>(reversed, page.number(), page.size(), page.total(), page.pages());
  }

  private static Page<Offer> forgetful(Page<Offer> page, PageRequest request) {
    return page.items().isEmpty() ? Page.of(List.of(), request, 0) : page;
  }
}
