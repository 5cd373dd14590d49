package io.supercargo.testkit.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.testkit.product.HitFaults.Finder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

final class ProductSearchContractTest extends SuiteThatBites {
  ProductSearchContractTest() {
    super(Suite.class, Stream.concat(ofHits(), ofWords()).toList());
  }

  static final class Suite extends ProductSearchContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Stream<Planted> ofHits() {
    return HitFaults.BY_LAW.entrySet().stream()
        .map(each -> planted(each.getKey(), honest -> rigged(honest, each.getValue())));
  }

  private static ProductSearch rigged(ProductSearch honest, UnaryOperator<Finder> fault) {
    return query -> {
      Finder finder = (by, page) -> ask(honest, query.refined(by).page(page));
      return Reply.of(fault.apply(finder).find(query.refinement(), query.page()));
    };
  }

  private static Stream<Planted> ofWords() {
    return Stream.of(
        planted("offersAreWorthOpening", honest -> query -> untitled(honest.search(query))),
        planted("pagesCoverTheTotal", honest -> query -> oneMore(honest.search(query))),
        planted("sameQuestionHasTheSameAnswer", ProductSearchContractTest::restless),
        planted("noHitIsAnEmptyPage", honest -> query -> orNotFound(honest.search(query))),
        planted("emptyWordsAskForEverything", honest -> query -> wordy(honest, query, 1)),
        planted("singleCharacterInsideAWordIsFound", honest -> query -> wordy(honest, query, 2)),
        planted("sortingNeitherLosesNorAddsHits", honest -> query -> losing(honest, query)),
        planted("priceRangeKeepsExactlyWhatCostsThat", honest -> query -> above(honest, query)),
        planted("oneMoreFilterNeverAddsHits", honest -> query -> oneFilter(honest, query)),
        planted(
            "categoryNeverAddsHits",
            honest -> query -> honest.search(query.refined(HitFaults.everywhere(by(query))))),
        planted(
            "languageChangesTranslatedTitlesAlone",
            honest -> query -> honest.search(inEnglish(query))));
  }

  private static Planted planted(String law, UnaryOperator<ProductSearch> fault) {
    return Planted.in(ProductSearch.class, law, fault);
  }

  private static Refinement by(SearchQuery query) {
    return query.refinement();
  }

  private static Page<Offer> ask(ProductSearch search, SearchQuery query) {
    return search.search(query).value();
  }

  private static Reply<Page<Offer>> untitled(Reply<Page<Offer>> reply) {
    return reply.map(
        page ->
            page.map(
                offer ->
                    Retold.titled(
                        offer, new Text("", offer.title().translated().map(any -> " ")))));
  }

  private static Reply<Page<Offer>> oneMore(Reply<Page<Offer>> reply) {
    return reply.map(
        page ->
            new Page<>(page.items(), page.number(), page.size(), page.total() + 1, page.pages()));
  }

  private static ProductSearch restless(ProductSearch honest) {
    AtomicInteger turns = new AtomicInteger();
    return query ->
        honest
            .search(query)
            .map(
                page -> {
                  List<Offer> turned = new ArrayList<>(page.items());
                  Collections.rotate(turned, turns.getAndIncrement());
                  return new Page<>(turned, page.number(), page.size(), page.total(), page.pages());
                });
  }

  private static Reply<Page<Offer>> orNotFound(Reply<Page<Offer>> reply) {
    if (reply.value().total() == 0) {
      throw new SupplierFailure.NotFound(SupplierFailure.Origin.of("fake"), "nothing");
    }
    return reply;
  }

  /** An index of word pairs, or one that needs at least some letters. */
  private static Reply<Page<Offer>> wordy(ProductSearch honest, SearchQuery query, int least) {
    return query.words().length() >= least
        ? honest.search(query)
        : Reply.of(Page.of(List.of(), query.page(), 0));
  }

  private static Reply<Page<Offer>> losing(ProductSearch honest, SearchQuery query) {
    return by(query).sort().isRelevance() ? honest.search(query) : above(honest, query, "9");
  }

  private static Reply<Page<Offer>> above(ProductSearch honest, SearchQuery query) {
    return by(query)
        .price()
        .min()
        .map(min -> above(honest, query, min.plus(Money.fen(1)).text()))
        .orElseGet(() -> honest.search(query));
  }

  private static Reply<Page<Offer>> above(ProductSearch honest, SearchQuery query, String yuan) {
    PriceRange range = new PriceRange(Optional.of(Money.yuan(yuan)), by(query).price().max());
    return honest.search(
        query.refined(
            new Refinement(by(query).filters(), by(query).sort(), range, by(query).category())));
  }

  private static Reply<Page<Offer>> oneFilter(ProductSearch honest, SearchQuery query) {
    boolean many = by(query).filters().all().size() > 1;
    return honest.search(many ? query.refined(HitFaults.unfiltered(by(query))) : query);
  }

  private static SearchQuery inEnglish(SearchQuery query) {
    return new SearchQuery(
        query.words(), query.scope(), query.refinement(), query.page(), Audience.ENGLISH);
  }
}
