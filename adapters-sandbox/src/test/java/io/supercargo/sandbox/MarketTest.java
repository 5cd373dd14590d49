package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Listing;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketTest {
  private static final List<Long> SOME =
      List.of(788934039984L, 731218795448L, 4711L, 554175955535L, 727920485853L);

  @TempDir Path folder;
  private Market market;

  @BeforeEach
  void open() {
    market = Market.open(Stamp.of(60, 3), Stall.surroundings(MarketStore.inMemory(), folder));
  }

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  void narrowingKeepsTheGivenOrderUnlessAnotherIsAskedFor() {
    assertThat(narrow("", Set.of(), ""))
        .containsExactly(788934039984L, 731218795448L, 554175955535L, 727920485853L);
    assertThat(narrow("pants", Set.of(), "")).containsExactly(788934039984L, 727920485853L);
    assertThat(narrow("", Set.of(Filter.SHIPS_TODAY), "monthlySales:desc"))
        .containsExactly(554175955535L, 731218795448L, 788934039984L);
    assertThat(market.narrow(List.of(), "", Language.EN, Refinement.NONE)).isEmpty();
  }

  @Test
  void whatPicturesShowIsToldOfAllListings() {
    Map<Long, String> kinds = new HashMap<>();
    Map<Long, List<String>> colours = new HashMap<>();
    market.eachSight(
        (id, kind, all) -> {
          kinds.put(id, kind);
          colours.put(id, all);
        });
    assertThat(kinds)
        .hasSize(60)
        .hasSize(market.size())
        .containsEntry(768812350471L, "underarm-bag");
    assertThat(colours)
        .containsEntry(727920485853L, List.of("black", "grey", "khaki"))
        .containsEntry(554175955535L, List.of());
    assertThat(market.listings(kinds.keySet()))
        .hasSize(60)
        .allMatch(listing -> listing.kind().equals(kinds.get(listing.id())))
        .allMatch(listing -> listing.colours().equals(colours.get(listing.id())));
  }

  @Test
  void everyListingHasASeller() {
    List<Listing> listings = market.listings(SOME);
    assertThat(listings).hasSize(4);
    assertThat(market.sellers(listings)).hasSize(4);
  }

  private List<Long> narrow(String words, Set<Filter> filters, String sort) {
    Refinement refinement =
        new Refinement(
            new FilterSpec(filters), SortSpec.parse(sort), PriceRange.ANY, Optional.empty());
    return market.narrow(SOME, words, Language.EN, refinement);
  }
}
