package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.product.ProductSearch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every search by words keeps. */
public abstract class ProductSearchContract extends HitsContract {
  @Override
  final Page<Offer> find(Refinement refinement, PageRequest page) {
    return ask(sample().query().refined(refinement).page(page));
  }

  @Test
  void offersAreWorthOpening() {
    assertThat(first(sample().query()).items())
        .isNotEmpty()
        .allSatisfy(
            offer -> {
              assertThat(offer.title().best()).as("title of %s", offer.id()).isNotBlank();
              assertThat(offer.payable()).isGreaterThanOrEqualTo(offer.prices().wholesale());
            });
  }

  @Test
  void pagesCoverTheTotal() {
    sample().needsTotals();
    Walk walk = whole(Refinement.NONE);

    assertThat(walk.idSet()).hasSize((int) walk.total());
  }

  @Test
  void sameQuestionHasTheSameAnswer() {
    assertThat(first(sample().query())).isEqualTo(first(sample().query()));
  }

  @Test
  void noHitIsAnEmptyPage() {
    Page<Offer> page = first(SearchQuery.of(sample().nothing));

    assertThat(page.items()).isEmpty();
    assertThat(page.total()).isZero();
    assertThat(page.hasNext()).isFalse();
  }

  @Test
  void emptyWordsAskForEverything() {
    sample().needs(Carried.NO_WORDS);

    assertThat(first(SearchQuery.of("")).total())
        .isGreaterThanOrEqualTo(first(sample().query()).total());
  }

  @Test
  void singleCharacterInsideAWordIsFound() {
    String character = Sample.hint(sample().character, "character");

    assertThat(first(SearchQuery.of(character)).items())
        .extracting(offer -> offer.title().original())
        .anyMatch(title -> title.contains(character), "has " + character + " in its title");
  }

  @Test
  void sortingNeitherLosesNorAddsHits() {
    assertThat(whole(Refine.by(SortSpec.parse("price:asc"))).idSet())
        .isEqualTo(whole(Refinement.NONE).idSet());
  }

  @Test
  void priceRangeKeepsExactlyWhatCostsThat() {
    PriceRange range = middlePrices();
    List<Offer> all = whole(Refinement.NONE).offers();

    assertThat(whole(Refine.by(range)).ids())
        .containsExactlyInAnyOrderElementsOf(
            all.stream()
                .filter(offer -> range.contains(offer.prices().wholesale()))
                .map(Offer::id)
                .toList());
  }

  @Test
  void oneMoreFilterNeverAddsHits() {
    Assumptions.assumeFalse(sample().filters.isEmpty(), "no filter is taken");
    Set<Filter> filters = EnumSet.noneOf(Filter.class);
    Walk before = whole(Refinement.NONE);
    for (Filter filter : sample().filters) {
      filters.add(filter);
      Walk after = whole(Refine.by(new FilterSpec(filters)));
      assertThat(after.total()).as("with %s", filters).isPositive();
      assertNarrower(after, before);
      before = after;
    }
  }

  @Test
  void categoryNeverAddsHits() {
    Assumptions.assumeTrue(sample().narrowsByCategory, "hits are narrowed by price alone");
    Walk all = whole(Refinement.NONE);

    Walk inside = whole(Refine.by(Sample.hint(sample().category, "category")));

    assertNarrower(inside, all);
    assertThat(inside.total()).isPositive().isLessThan(all.total());
  }

  @Test
  void languageChangesTranslatedTitlesAlone() {
    Assumptions.assumeTrue(sample().languages.size() == 2, "titles come in one language only");
    List<Offer> one = first(reading(sample().languages.get(0))).items();
    List<Offer> another = first(reading(sample().languages.get(1))).items();

    assertThat(another).extracting(Offer::id).isEqualTo(one.stream().map(Offer::id).toList());
    assertThat(another)
        .extracting(offer -> offer.title().original())
        .isEqualTo(one.stream().map(offer -> offer.title().original()).toList());
    assertThat(another)
        .extracting(offer -> offer.title().translated())
        .isNotEqualTo(one.stream().map(offer -> offer.title().translated()).toList());
  }

  private static void assertNarrower(Walk narrow, Walk broad) {
    assertThat(narrow.total()).isLessThanOrEqualTo(broad.total());
    assertThat(broad.idSet()).containsAll(narrow.idSet());
  }

  private SearchQuery reading(Language language) {
    SearchQuery query = sample().query();
    return new SearchQuery(
        query.words(), query.scope(), query.refinement(), query.page(), Audience.reading(language));
  }

  private Walk whole(Refinement refinement) {
    return Walk.whole(page -> find(refinement, page), sample().pageSize);
  }

  private Page<Offer> first(SearchQuery query) {
    return ask(query.page(new PageRequest(1, sample().pageSize)));
  }

  private Page<Offer> ask(SearchQuery query) {
    return sample().port(ProductSearch.class).search(query).value();
  }
}
