package io.supercargo.application.search;

import static io.supercargo.application.House.selling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What becomes of a thing that several providers have. */
final class SeveralProvidersTest {
  private static final SearchQuery BAGS = SearchQuery.of("包");

  @Test
  void eachProvidersWordIsKept() {
    Provider a = selling("a", new Market(List.of(offer(1, "10.00", "0.50"))));
    Provider b = selling("b", new Market(List.of(offer(1, "9.00", "2.00"))));
    try (House house = House.of(a, b)) {
      Listing one = search(house, BAGS, 20).items().get(0);
      assertThat(one.provider()).isEqualTo("a");
      assertThat(one.sources())
          .containsExactly(
              new Listing.Source("a", offer(1, "10.00", "0.50"), house.now()),
              new Listing.Source("b", offer(1, "9.00", "2.00"), house.now()));
    }
  }

  @Test
  void sortedByWhatIsToBePaidTheCheapestIsShownWhoeverIsPreferred() {
    Provider a = selling("a", new Market(List.of(offer(1, "8.00", "1.00"), offer(2, "9.00", "3"))));
    Provider b =
        selling("b", new Market(List.of(offer(2, "9.00", "0.50"), offer(3, "9.40", "0.50"))));
    try (House house = House.of(a, b)) {
      SearchAnswer answer = search(house, sorted("payable:asc"), 20);
      assertThat(names(answer)).containsExactly("a 1", "b 2", "b 3");
      assertThat(answer.items().get(1).sources())
          .map(source -> source.provider() + " " + source.offer().payable())
          .containsExactly("a 12.00 CNY", "b 9.50 CNY");
    }
  }

  @Test
  void aSupplierIsAskedForAnOrderThatItKnows() {
    List<SortSpec> asked = new ArrayList<>();
    Market market = Market.of(1, 3);
    Provider a =
        selling(
            "a",
            query -> {
              asked.add(query.refinement().sort());
              return market.search(query);
            });
    try (House house = House.of(a)) {
      search(house, sorted("payable:desc,monthlySales:desc,price:asc"), 20);
      assertThat(asked).containsExactly(SortSpec.parse("price:desc,monthlySales:desc"));
    }
  }

  @Test
  void whoHasSmallerPagesIsAskedForMoreOfThem() {
    Market market = Market.of(1, 60);
    Provider small = selling("small", new SmallPages(market));
    try (House house = House.of(small, selling("b", Market.of(100, 60)))) {
      assertThat(search(house, BAGS, 100).items()).hasSize(100);
      assertThat(market.asked()).extracting(PageRequest::size).containsOnly(20);
    }
  }

  private record SmallPages(Market market) implements ProductSearch {
    @Override
    public Reply<Page<Offer>> search(SearchQuery query) {
      return market.search(query);
    }

    @Override
    public int mostRows() {
      return 20;
    }
  }

  @Test
  void whatOneWireCannotCarryIsThatProvidersFailure() {
    try (House house = House.of(selling("a", unfit()), selling("b", Market.of(1, 3)))) {
      SearchAnswer answer = search(house, BAGS, 20);
      assertThat(answer.items()).hasSize(3);
      assertThat(answer.providers().get(0).reason())
          .contains("a: sort: payable (expected: price or monthlySales)");
    }
  }

  @Test
  void whatNoWireCanCarryIsTheCallersMistake() {
    try (House house = House.of(selling("a", unfit()), selling("b", unfit()))) {
      assertThatThrownBy(() -> search(house, BAGS, 20))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("sort: payable (expected: price or monthlySales)");
    }
  }

  private static ProductSearch unfit() {
    return query -> {
      throw new InvalidValue("sort", "payable", "price or monthlySales");
    };
  }

  /** Whatever is where in whose list: nothing is listed twice, and nothing is left out. */
  @Test
  void everythingIsListedOnceWhateverTheOverlapAndTheSizes() {
    Random random = new Random(11);
    for (int round = 0; round < 150; round++) {
      List<Long> all = new ArrayList<>(LongStream.rangeClosed(1, 150).boxed().toList());
      Provider a = selling("a", some(all, random));
      Provider b = selling("b", some(all, random));
      Provider c = selling("c", some(all, random));
      Set<Long> expected = new TreeSet<>();
      try (House house = House.of(a, b, c)) {
        for (String name : List.of("a", "b", "c")) {
          walk(house, BAGS, Selection.of(name), 50).forEach(it -> expected.add(id(it)));
        }
        List<Listing> walked = walk(house, BAGS, Selection.ALL, 1 + random.nextInt(40));
        assertThat(walked).map(SeveralProvidersTest::id).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(walked.stream().map(SeveralProvidersTest::id).toList()))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void sortedListsStaySortedAcrossProvidersAndParts() {
    Random random = new Random(12);
    for (String sort : List.of("price:asc", "price:desc", "payable:asc", "payable:desc")) {
      for (int round = 0; round < 40; round++) {
        Provider a = selling("a", priced(random, "0.50", sort));
        Provider b = selling("b", priced(random, "3.00", sort));
        try (House house = House.of(a, b)) {
          List<Listing> walked = walk(house, sorted(sort), Selection.ALL, 1 + random.nextInt(30));
          assertThat(walked).map(SeveralProvidersTest::id).doesNotHaveDuplicates();
          assertThat(walked.stream().map(Listing::offer).toList())
              .isSortedAccordingTo(Ranking.of(SortSpec.parse(sort)));
        }
      }
    }
  }

  /** Suppliers order by price; fees that differ are put in order here, fifty hits at a time. */
  @Test
  void whatIsToBePaidIsInOrderAlthoughFeesDiffer() {
    Random random = new Random(13);
    for (String sort : List.of("payable:asc", "payable:desc")) {
      for (int round = 0; round < 40; round++) {
        Provider a = selling("a", feed(random, 1, sort));
        Provider b = selling("b", feed(random, 1 + random.nextInt(60), sort));
        for (List<Provider> asked : List.of(List.of(a), List.of(a, b))) {
          try (House house = House.of(asked.toArray(Provider[]::new))) {
            List<Listing> walked = walk(house, sorted(sort), Selection.ALL, 1 + random.nextInt(30));
            assertThat(walked).map(SeveralProvidersTest::id).doesNotHaveDuplicates();
            assertThat(walked).hasSizeGreaterThanOrEqualTo(40);
            assertThat(walked.stream().map(Listing::offer).toList())
                .isSortedAccordingTo(Ranking.of(SortSpec.parse(sort)));
          }
        }
      }
    }
  }

  private static Market feed(Random random, int first, String sort) {
    List<Offer> offers = new ArrayList<>();
    for (long id = first; id < first + 40; id++) {
      offers.add(offer(id, random.nextInt(20) + ".00", random.nextInt(9) + ".50"));
    }
    offers.sort(Ranking.of(SortSpec.parse(sort).atSuppliers()));
    return new Market(offers);
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    List<Long> all = new ArrayList<>(LongStream.rangeClosed(1, 60).boxed().toList());
    Market a = some(all, new Random(1));
    Market b = some(all, new Random(2));
    try (House house = House.of(selling("a", a), selling("b", b))) {
      SearchAnswer first = search(house, BAGS, 15);
      assertThat(search(house, BAGS, 15).items()).isEqualTo(first.items());
      SearchAnswer second = useCase(house).search(BAGS, Selection.ALL, first.next(), 15);
      assertThat(useCase(house).search(BAGS, Selection.ALL, first.next(), 15).items())
          .isEqualTo(second.items());
    }
  }

  @Test
  void anOpaqueIdIsMergedOnlyWhenItsNativeOneWasRevealed() {
    Provider numbers = selling("numbers", new Market(List.of(offer(7, "5.00", "0"))));
    Provider masks = selling("masks", new Market(List.of(opaque("AbC", "5.10", "包"))));
    try (House house = House.of(numbers, masks)) {
      assertThat(names(search(house, BAGS, 20))).containsExactly("numbers 7", "masks AbC");
      house.revealed.learn(
          "masks", new ProductId.Opaque(Marketplace.ALIBABA_1688, "AbC"), offer(7, "5.10", "0"));
      SearchAnswer merged = search(house, BAGS, 20);
      assertThat(names(merged)).containsExactly("numbers 7");
      assertThat(merged.items().get(0).sources())
          .map(source -> source.offer().id().toString())
          .containsExactly("1688:7", "1688:~AbC");
    }
  }

  @Test
  void anIdThatIsRevealedOnTheWayDoesNotComeUpAgain() {
    List<Offer> later = new ArrayList<>();
    LongStream.rangeClosed(11, 40).forEach(id -> later.add(offer(id, "5.00", "0")));
    later.add(offer(7, "5.00", "0"));
    Provider numbers = selling("numbers", new Market(later));
    Provider masks = selling("masks", new Market(List.of(opaque("AbC", "5.10", "包"))));
    try (House house = House.of(numbers, masks)) {
      SearchAnswer first = search(house, BAGS, 10);
      assertThat(names(first)).contains("masks AbC");
      house.revealed.learn(
          "masks", new ProductId.Opaque(Marketplace.ALIBABA_1688, "AbC"), offer(7, "5.10", "0"));
      List<String> rest = new ArrayList<>();
      SearchAnswer part = first;
      while (part.next().isPresent()) {
        part = useCase(house).search(BAGS, Selection.ALL, part.next(), 10);
        rest.addAll(names(part));
      }
      assertThat(rest).hasSize(21).doesNotContain("numbers 7");
    }
  }

  @Test
  void anOfferThatCarriesBothIdsRevealsThem() {
    Provider both = selling("masks", new Market(List.of(carrying(7, "AbC"))));
    Provider numbers = selling("numbers", new Market(List.of(offer(7, "5.00", "0"))));
    try (House house = House.of(both, numbers)) {
      search(house, BAGS, 20);
      assertThat(house.revealed.identity("masks", opaque("AbC", "5.00", "x")))
          .isEqualTo(Identity.of("numbers", ProductId.of1688(7)));
    }
  }

  @Test
  void whatMayBeTheSameIsSuggestedWithItsReasonAndNotMerged() {
    Provider numbers = selling("numbers", new Market(List.of(offer(7, "5.00", "0"))));
    Provider masks =
        selling(
            "masks",
            new Market(
                List.of(
                    opaque("near", "5.40", "包7"),
                    opaque("dear", "9.00", "包7"),
                    opaque("other", "5.00", "灯"))));
    try (House house = House.of(numbers, masks)) {
      List<Listing> items = search(house, BAGS, 20).items();
      assertThat(items).hasSize(4);
      assertThat(items.get(0).possibleMatches())
          .containsExactly(
              new Listing.PossibleMatch(
                  "masks",
                  new ProductId.Opaque(Marketplace.ALIBABA_1688, "near"),
                  Listing.Reason.SAME_TITLE_AND_SHOP));
      assertThat(items.get(1).possibleMatches())
          .containsExactly(
              new Listing.PossibleMatch(
                  "numbers", ProductId.of1688(7), Listing.Reason.SAME_TITLE_AND_SHOP));
      assertThat(items.get(2).possibleMatches()).isEmpty();
    }
  }

  @Test
  void theSamePictureOnAnotherHostIsAReason() {
    Offer here = pictured(ProductId.of1688(7), "https://cbu01.alicdn.com/img/ibank/O1CN01x.jpg");
    Offer there =
        pictured(
            new ProductId.Opaque(Marketplace.ALIBABA_1688, "m"),
            "https://pictures.example/img/ibank/O1CN01x.jpg_310x310.jpg");
    try (House house =
        House.of(
            selling("a", new Market(List.of(here))), selling("b", new Market(List.of(there))))) {
      assertThat(search(house, BAGS, 20).items().get(0).possibleMatches())
          .extracting(Listing.PossibleMatch::reason)
          .containsExactly(Listing.Reason.SAME_PICTURE);
    }
  }

  private static Market some(List<Long> ids, Random random) {
    List<Long> mine = new ArrayList<>(ids);
    Collections.shuffle(mine, random);
    return new Market(
        mine.subList(0, random.nextInt(mine.size())).stream()
            .map(id -> offer(id, "5.00", "0"))
            .toList());
  }

  private static Market priced(Random random, String fees, String sort) {
    List<Offer> offers = new ArrayList<>();
    for (long id = 1; id <= 80; id++) {
      if (random.nextBoolean()) {
        offers.add(offer(id, random.nextInt(20) + "." + random.nextInt(10), fees));
      }
    }
    Comparator<Offer> order = Ranking.of(SortSpec.parse(sort).atSuppliers());
    offers.sort(order);
    return new Market(offers);
  }

  private static Offer offer(long id, String price, String fees) {
    return offer(ProductId.of1688(id), Optional.empty(), price, fees, "包" + id, "");
  }

  private static Offer opaque(String id, String price, String title) {
    return offer(
        new ProductId.Opaque(Marketplace.ALIBABA_1688, id),
        Optional.empty(),
        price,
        "0",
        title,
        "");
  }

  private static Offer carrying(long id, String opaque) {
    return offer(
        ProductId.of1688(id),
        Optional.of(new ProductId.Opaque(Marketplace.ALIBABA_1688, opaque)),
        "5.00",
        "0",
        "包",
        "");
  }

  private static Offer pictured(ProductId id, String url) {
    return offer(id, Optional.empty(), "5.00", "0", id.toString(), url);
  }

  private static Offer offer(
      ProductId id,
      Optional<ProductId.Opaque> reference,
      String price,
      String fees,
      String title,
      String picture) {
    return new Offer(
        id,
        reference,
        Text.chinese(title),
        picture,
        Prices.wholesale(Money.yuan(price)),
        Optional.of(new Fees(Money.yuan(fees), Money.yuan("0.00"))),
        Offer.Sales.UNKNOWN,
        List.of(),
        Set.of(),
        Optional.of(Shop.known(new ShopId("shop"))),
        OptionalInt.empty());
  }

  private static SearchAnswer search(House house, SearchQuery query, int limit) {
    return useCase(house).search(query, Selection.ALL, Optional.empty(), limit);
  }

  private static List<Listing> walk(
      House house, SearchQuery query, Selection selection, int limit) {
    SearchAnswer answer = useCase(house).search(query, selection, Optional.empty(), limit);
    List<Listing> all = new ArrayList<>(answer.items());
    while (answer.next().isPresent()) {
      answer = useCase(house).search(query, selection, answer.next(), limit);
      all.addAll(answer.items());
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

  private static long id(Listing listing) {
    return Long.parseLong(listing.offer().id().value());
  }

  private static List<String> names(SearchAnswer answer) {
    return answer.items().stream()
        .map(listing -> listing.provider() + " " + listing.offer().id().value())
        .toList();
  }
}
