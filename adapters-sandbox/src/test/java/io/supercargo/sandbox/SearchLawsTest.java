package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.sandbox.catalogue.Vocabulary;
import io.supercargo.sandbox.listing.Flags;
import io.supercargo.sandbox.listing.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, the answer is what a walk through the whole market would give. */
class SearchLawsTest {

  @ParameterizedTest
  @EnumSource(Filter.class)
  void filterLetsThroughExactlyWhoKeepsIt(Filter filter) {
    Refinement only = filtered(Set.of(filter));
    assertThat(Stall.everything("", SearchScope.MARKET, only))
        .allMatch(offer -> offer.satisfies(filter))
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(ids(it -> Flags.of(it).contains(filter)));
  }

  @Test
  void severalFiltersMustAllHold() {
    Set<Filter> both = Set.of(Filter.SHIPS_IN_24H, Filter.SEVEN_DAY_RETURN);
    assertThat(Stall.everything("", SearchScope.MARKET, filtered(both)))
        .isNotEmpty()
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(ids(it -> Flags.of(it).containsAll(both)));
  }

  @Test
  void emptyWordsFindEverything() {
    List<Offer> all = Stall.everything("  ", SearchScope.MARKET, Refinement.NONE);
    assertThat(all)
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(ids(it -> true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"包", "裙", "灯", "帆布包", "手机壳", "2026新款", "T恤", "新"})
  void chineseFindsExactlyTheTitlesThatHoldIt(String words) {
    assertThat(Stall.everything(words, SearchScope.MARKET, Refinement.NONE))
        .isNotEmpty()
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(ids(it -> chinese(it).contains(words)));
  }

  @Test
  void allChineseWordsMustMatch() {
    assertThat(Stall.everything("新款 包", SearchScope.MARKET, Refinement.NONE))
        .isNotEmpty()
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(
            ids(it -> chinese(it).contains("新款") && chinese(it).contains("包")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bag", "bags", "Bag", "BAGS"})
  void englishIsFoundInEveryForm(String words) {
    assertThat(Stall.everything(words, SearchScope.MARKET, Refinement.NONE))
        .isNotEmpty()
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(
            ids(it -> (english(it) + " ").matches("(?i).*\\bbags?\\b.*")));
  }

  @Test
  void languagesMayBeMixed() {
    assertThat(Stall.everything("canvas 包", SearchScope.MARKET, Refinement.NONE))
        .isNotEmpty()
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(
            ids(it -> english(it).contains("Canvas") && chinese(it).contains("包")));
  }

  @Test
  void wordsThatTellNothingArePassedOver() {
    assertThat(total("a bag for the")).isEqualTo(total("bag"));
    assertThat(total("bag & !")).isEqualTo(total("bag"));
    assertThat(total("the")).isZero();
    assertThat(total("!?")).isZero();
  }

  @Test
  void wordsThatNobodySellsFindNothing() {
    assertThat(total("zeppelin")).isZero();
    assertThat(total("canvas zeppelin")).isZero();
    assertThat(total("氢气艇")).isZero();
  }

  @Test
  void whatNoTitleHoldsWholeIsLookedForInPieces() {
    assertThat(Stall.all()).noneMatch(it -> chinese(it).contains("帆布包旗袍"));
    assertThat(total("帆布包手机")).isZero();
    assertThat(Stall.everything("连衣裙女士夏季新", SearchScope.MARKET, Refinement.NONE))
        .allMatch(offer -> offer.title().original().contains("连衣裙"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price:asc",
        "price:desc,monthlySales:asc",
        "repurchaseRate:desc,price:asc",
        "monthlySales:asc"
      })
  void hitsAreInTheOrderAskedFor(String sort) {
    Refinement sorted =
        new Refinement(FilterSpec.NONE, SortSpec.parse(sort), PriceRange.ANY, Optional.empty());
    assertThat(Stall.everything("", SearchScope.MARKET, sorted))
        .hasSize(Stall.OFFERS)
        .isSortedAccordingTo(comparator(sort));
  }

  @Test
  void equallyGoodMatchesAreOrderedBySales() {
    List<Offer> hits = Stall.everything("", SearchScope.MARKET, Refinement.NONE);
    assertThat(hits.stream().filter(offer -> !known(offer)).toList())
        .isSortedAccordingTo(Comparator.comparing(SearchLawsTest::sales).reversed());
  }

  @Test
  void goodsThatAreCalledSoComeFirst() {
    List<Offer> hits = Stall.search(SearchQuery.of("dress")).items();
    assertThat(hits).allMatch(offer -> offer.title().best().contains("Dress"));
  }

  @Test
  void priceRangeHasBothEndsAndLooksAtWorth() {
    PriceRange range =
        new PriceRange(Optional.of(Money.yuan("5")), Optional.of(Money.yuan("19.9900")));
    Refinement priced =
        new Refinement(FilterSpec.NONE, SortSpec.RELEVANCE, range, Optional.empty());
    assertThat(Stall.everything("", SearchScope.MARKET, priced))
        .extracting(SearchLawsTest::number)
        .contains("779903417260")
        .containsExactlyInAnyOrderElementsOf(ids(it -> range.contains(it.price().wholesale())));
  }

  @Test
  void boundsFinerThanAFenAndBeyondAllPricesAreTaken() {
    assertThat(inRange("2.999", "3.001")).isEqualTo(inRange("3", "3"));
    assertThat(inRange("3.001", "3.009")).isZero();
    assertThat(inRange("0", "99999999999999999999999")).isEqualTo(Stall.OFFERS);
  }

  @Test
  void categoryMayBeOfAnyLevel() {
    for (String category : List.of("1042954", "201239001", "1048102", "999")) {
      Refinement in = inCategory(category);
      assertThat(Stall.everything("", SearchScope.MARKET, in))
          .extracting(SearchLawsTest::number)
          .containsExactlyInAnyOrderElementsOf(
              ids(it -> path(it).contains(Long.valueOf(category))));
    }
  }

  @Test
  void categoryZeroMeansAny() {
    assertThat(Stall.everything("", SearchScope.MARKET, inCategory("0"))).hasSize(Stall.OFFERS);
  }

  @Test
  void shopHoldsItsOwnOffersOnly() {
    String shop = Stall.all().get(300).shop();
    assertThat(Stall.everything("", new SearchScope.InShop(new ShopId(shop)), Refinement.NONE))
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(ids(it -> it.shop().equals(shop)));
    assertThat(Stall.everything("", new SearchScope.InShop(new ShopId("BBBnone")), Refinement.NONE))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"collectionId", "cross-border-hits", "new-arrivals", "holiday-gifts"})
  void collectionHoldsWhatWasPutIntoIt(String collection) {
    assertThat(Stall.everything("", new SearchScope.InCollection(collection), Refinement.NONE))
        .isNotEmpty()
        .extracting(SearchLawsTest::number)
        .containsExactlyInAnyOrderElementsOf(ids(it -> it.collections().contains(collection)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50, 100})
  void pagesNeitherOverlapNorLeaveGaps(int size) {
    SearchQuery query = SearchQuery.of("包").page(new PageRequest(1, size));
    Page<Offer> first = Stall.search(query);
    List<Offer> whole = Stall.everything("包", SearchScope.MARKET, Refinement.NONE);
    assertThat(first.total()).isEqualTo(whole.size());
    assertThat(first.pages()).isEqualTo((whole.size() + size - 1) / size);
    for (int number = 1; number <= first.pages(); number++) {
      int from = (number - 1) * size;
      assertThat(Stall.search(query.page(new PageRequest(number, size))).items())
          .isEqualTo(whole.subList(from, Math.min(from + size, whole.size())));
    }
  }

  @Test
  void pageBeyondTheEndIsEmptyAndStillCounts() {
    Page<Offer> page =
        Stall.search(SearchQuery.of("包").page(new PageRequest(Integer.MAX_VALUE, 100)));
    assertThat(page.items()).isEmpty();
    assertThat(page.total()).isEqualTo(total("包"));
  }

  private static long inRange(String min, String max) {
    PriceRange range = new PriceRange(Optional.of(Money.yuan(min)), Optional.of(Money.yuan(max)));
    return Stall.search(
            SearchQuery.of("")
                .refined(
                    new Refinement(FilterSpec.NONE, SortSpec.RELEVANCE, range, Optional.empty())))
        .total();
  }

  private static long total(String words) {
    return Stall.search(SearchQuery.of(words)).total();
  }

  private static Refinement filtered(Set<Filter> filters) {
    return new Refinement(
        new FilterSpec(filters), SortSpec.RELEVANCE, PriceRange.ANY, Optional.empty());
  }

  private static Refinement inCategory(String id) {
    return new Refinement(
        FilterSpec.NONE, SortSpec.RELEVANCE, PriceRange.ANY, Optional.of(new CategoryId(id)));
  }

  private static Comparator<Offer> comparator(String sort) {
    Comparator<Offer> price = Comparator.comparing(offer -> offer.prices().wholesale());
    Comparator<Offer> sales = Comparator.comparing(SearchLawsTest::sales);
    Comparator<Offer> rate =
        Comparator.comparing(offer -> offer.sales().repurchaseRate().orElseThrow());
    return switch (sort) {
      case "price:asc" -> price;
      case "price:desc,monthlySales:asc" -> price.reversed().thenComparing(sales);
      case "repurchaseRate:desc,price:asc" -> rate.reversed().thenComparing(price);
      default -> sales;
    };
  }

  private static List<String> ids(Predicate<Listing> which) {
    return Stall.all().stream().filter(which).map(Listing::key).toList();
  }

  private static List<Long> path(Listing listing) {
    return Vocabulary.get().categories().path(listing.category());
  }

  private static String number(Offer offer) {
    return offer.id().value();
  }

  private static long sales(Offer offer) {
    return offer.sales().monthly().orElseThrow();
  }

  private static boolean known(Offer offer) {
    return Stall.all().subList(0, 11).stream().anyMatch(it -> it.key().equals(number(offer)));
  }

  private static String chinese(Listing listing) {
    return listing.titles().getOrDefault(Language.ZH, "");
  }

  private static String english(Listing listing) {
    return listing.titles().getOrDefault(Language.EN, "");
  }
}
