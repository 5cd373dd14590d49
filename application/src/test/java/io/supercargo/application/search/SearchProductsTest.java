package io.supercargo.application.search;

import static io.supercargo.application.House.selling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.application.provider.ProviderReport;
import io.supercargo.application.provider.ProviderReport.Status;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Raw;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SearchProductsTest {
  private static final SearchQuery BAGS = SearchQuery.of("包");

  @Test
  void oneProviderIsReadPageByPage() {
    Market market = Market.of(1, 45);
    try (House house = House.of(selling("a", market))) {
      assertThat(walk(house, BAGS, Selection.ROUTED, 20)).isEqualTo(listed("a", 1, 45));
    }
    assertThat(market.asked())
        .containsExactly(new PageRequest(1, 20), new PageRequest(2, 20), new PageRequest(3, 20));
  }

  @Test
  void theAnswerTellsTotalReportAndRawBodies() {
    try (House house = House.of(selling("a", Market.of(1, 70)))) {
      SearchAnswer answer = search(house, BAGS, Selection.ROUTED, 60);
      assertThat(answer.total()).isEqualTo(70);
      assertThat(answer.items()).hasSize(60);
      assertThat(answer.providers())
          .containsExactly(new ProviderReport("a", Status.OK, 0, Optional.empty()));
      assertThat(answer.raw().get("a"))
          .map(Raw::text)
          .containsExactly("{\"page\":1}", "{\"page\":2}");
    }
  }

  @Test
  void noHitIsAnEmptyAnswerWithoutANextOne() {
    try (House house = House.of(selling("a", Market.of(1, 0)))) {
      SearchAnswer answer = search(house, BAGS, Selection.ROUTED, 20);
      assertThat(answer.items()).isEmpty();
      assertThat(answer.next()).isEmpty();
      assertThat(answer.total()).isZero();
    }
  }

  @Test
  void byRelevanceProvidersTakeTurns() {
    try (House house = House.of(selling("a", Market.of(1, 3)), selling("b", Market.of(11, 5)))) {
      assertThat(names(search(house, BAGS, Selection.ALL, 5)))
          .containsExactly("a 1", "b 11", "a 2", "b 12", "a 3");
      assertThat(walk(house, BAGS, Selection.ALL, 5))
          .containsExactly("a 1", "b 11", "a 2", "b 12", "a 3", "b 13", "b 14", "b 15");
    }
  }

  @Test
  void theSameProductAtTwoProvidersIsOneListingOfThePreferredOne() {
    try (House house = House.of(selling("a", Market.of(1, 1)), selling("b", Market.of(1, 1)))) {
      SearchAnswer answer = search(house, BAGS, Selection.of("b", "a"), 20);
      assertThat(names(answer)).containsExactly("b 1");
      assertThat(answer.items().get(0).sources())
          .extracting(Listing.Source::provider)
          .containsExactly("b", "a");
    }
  }

  @Test
  void sortedSearchesAreMergedByTheSortKeys() {
    Provider a = selling("a", new Market(prices(1, 4, 6, 9)));
    Provider b = selling("b", new Market(prices(2, 3, 6, 7)));
    try (House house = House.of(a, b)) {
      assertThat(walk(house, sorted("price:asc"), Selection.ALL, 3))
          .containsExactly("a 1", "b 2", "b 3", "a 4", "a 6", "b 7", "a 9");
    }
  }

  @Test
  void whatIsNotKnownComesLastInEitherDirection() {
    Provider a = selling("a", new Market(List.of(Market.sold(1, 50), Market.offer(2, "1.00"))));
    Provider b = selling("b", new Market(List.of(Market.sold(3, 20))));
    try (House house = House.of(a, b)) {
      assertThat(names(search(house, sorted("monthlySales:desc"), Selection.ALL, 9)))
          .containsExactly("a 1", "b 3", "a 2");
      assertThat(names(search(house, sorted("monthlySales:asc"), Selection.ALL, 9)))
          .containsExactly("b 3", "a 1", "a 2");
    }
  }

  @Test
  void everyHitOfEveryProviderIsListedOnceInItsOrderWhateverTheSizes() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      Market a = Market.of(1, random.nextInt(130));
      Market b = Market.of(1001, random.nextInt(130));
      Market c = Market.of(2001, random.nextInt(30));
      try (House house = House.of(selling("a", a), selling("b", b), selling("c", c))) {
        List<String> walked = walk(house, BAGS, Selection.ALL, 1 + random.nextInt(100));
        for (String name : List.of("a", "b", "c")) {
          assertThat(walked.stream().filter(it -> it.startsWith(name)).toList())
              .isEqualTo(walk(house, BAGS, Selection.of(name), 50));
        }
      }
      assertThat(a.asked()).allMatch(page -> page.size() <= 50);
    }
  }

  @Test
  void limitsMayChangeFromPartToPart() {
    try (House house = House.of(selling("a", Market.of(1, 100)))) {
      SearchAnswer first = search(house, BAGS, Selection.ROUTED, 7);
      SearchAnswer second = next(house, BAGS, Selection.ROUTED, first, 100);
      assertThat(names(second)).isEqualTo(listed("a", 8, 93));
      assertThat(second.next()).isEmpty();
    }
  }

  @Test
  void aRowThatWasLeftOutLeavesItsRankEmpty() {
    Market whole = Market.of(1, 60);
    Provider gappy =
        selling("a", query -> whole.search(query).map(SearchProductsTest::withoutFirst));
    try (House house = House.of(gappy)) {
      SearchAnswer first = search(house, BAGS, Selection.ROUTED, 20);
      assertThat(names(first)).isEqualTo(listed("a", 2, 19));
      assertThat(names(next(house, BAGS, Selection.ROUTED, first, 20)))
          .isEqualTo(listed("a", 22, 19));
    }
  }

  @Test
  void aFailureOfOneIsReportedAndMadeUpForLater() {
    Market b = Market.of(11, 2).failing();
    try (House house = House.of(selling("a", Market.of(1, 4)), selling("b", b))) {
      SearchAnswer first = search(house, BAGS, Selection.ALL, 2);
      assertThat(names(first)).containsExactly("a 1", "a 2");
      assertThat(first.providers().get(1))
          .isEqualTo(
              new ProviderReport("b", Status.FAILED, 0, Optional.of("no answer within 20 s")));
      b.mended();
      assertThat(names(next(house, BAGS, Selection.ALL, first, 9)))
          .containsExactly("b 11", "b 12", "a 3", "a 4");
    }
  }

  @Test
  void aPartOfAnAnswerIsReportedAsPartial() {
    Market a = Market.of(1, 100).failingWhen(page -> page.number() == 2);
    try (House house = House.of(selling("a", a))) {
      SearchAnswer part = search(house, BAGS, Selection.ROUTED, 100);
      assertThat(names(part)).isEqualTo(listed("a", 1, 50));
      assertThat(part.providers().get(0).status()).isEqualTo(Status.PARTIAL);
      a.mended();
      assertThat(names(next(house, BAGS, Selection.ROUTED, part, 100)))
          .isEqualTo(listed("a", 51, 50));
    }
  }

  @Test
  void theOnlyProvidersFailureIsThrown() {
    try (House house = House.of(selling("a", Market.of(1, 4).failing()))) {
      assertThatThrownBy(() -> search(house, BAGS, Selection.ROUTED, 20))
          .isInstanceOf(SupplierFailure.Unavailable.class);
    }
  }

  @Test
  void whoCannotIsReportedWhereEverybodyIsMeant() {
    Provider mute = Provider.named("mute", "fake").build();
    try (House house = House.of(mute, selling("a", Market.of(1, 1)))) {
      assertThat(search(house, BAGS, Selection.ALL, 20).providers())
          .containsExactly(
              new ProviderReport("a", Status.OK, 0, Optional.empty()),
              new ProviderReport(
                  "mute",
                  Status.UNSUPPORTED,
                  0,
                  Optional.of("mute cannot do keyword-search at 1688")));
    }
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    try (House house = House.of(selling("a", Market.of(1, 40)))) {
      SearchAnswer bags = search(house, BAGS, Selection.ROUTED, 20);
      for (SearchQuery other : List.of(SearchQuery.of("灯"), sorted("price:asc"))) {
        assertThatThrownBy(() -> next(house, other, Selection.ROUTED, bags, 20))
            .isInstanceOf(InvalidValue.class)
            .hasMessageStartingWith("cursor: ")
            .hasMessageEndingWith(" (expected: the nextCursor of this very search)");
      }
      assertThatThrownBy(() -> next(house, BAGS, Selection.ALL, bags, 20))
          .isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void aCursorOutlivesTheProcessButNotItsProvider() {
    SearchAnswer first;
    try (House house = House.of(selling("a", Market.of(1, 40)))) {
      first = search(house, BAGS, Selection.ALL, 20);
    }
    try (House restarted = House.of(selling("a", Market.of(1, 40)))) {
      assertThat(names(next(restarted, BAGS, Selection.ALL, first, 20)))
          .isEqualTo(listed("a", 21, 20));
    }
    try (House moved = House.of(selling("b", Market.of(1, 40)))) {
      assertThatThrownBy(() -> next(moved, BAGS, Selection.ALL, first, 20))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("cursor: ");
    }
  }

  @Test
  void aLimitOutOfBoundsIsRefused() {
    try (House house = House.of(selling("a", Market.of(1, 1)))) {
      assertThatThrownBy(() -> search(house, BAGS, Selection.ROUTED, 101))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("limit: 101 (expected: 1 to 100)");
    }
  }

  private static Page<Offer> withoutFirst(Page<Offer> page) {
    return new Page<>(
        page.items().subList(1, page.items().size()),
        page.number(),
        page.size(),
        page.total(),
        page.pages());
  }

  private static SearchAnswer search(
      House house, SearchQuery query, Selection selection, int limit) {
    return useCase(house).search(query, selection, Optional.empty(), limit);
  }

  private static SearchAnswer next(
      House house, SearchQuery query, Selection selection, SearchAnswer before, int limit) {
    return useCase(house).search(query, selection, before.next(), limit);
  }

  private static List<String> walk(House house, SearchQuery query, Selection selection, int limit) {
    SearchAnswer answer = search(house, query, selection, limit);
    List<String> all = new ArrayList<>(names(answer));
    while (answer.next().isPresent()) {
      answer = next(house, query, selection, answer, limit);
      all.addAll(names(answer));
    }
    return all;
  }

  private static SearchProducts useCase(House house) {
    return new SearchProducts(house.sweep, house.reads);
  }

  private static SearchQuery sorted(String keys) {
    Refinement none = Refinement.NONE;
    return BAGS.refined(
        new Refinement(none.filters(), SortSpec.parse(keys), none.price(), none.category()));
  }

  private static List<Offer> prices(long... prices) {
    return LongStream.of(prices).mapToObj(price -> Market.offer(price, price + ".00")).toList();
  }

  private static List<String> listed(String provider, long first, int count) {
    return LongStream.range(first, first + count).mapToObj(id -> provider + " " + id).toList();
  }

  private static List<String> names(SearchAnswer answer) {
    return answer.items().stream().map(SearchProductsTest::name).toList();
  }

  private static String name(Listing listing) {
    return listing.provider() + " " + listing.offer().id().value();
  }
}
