package io.supercargo.testkit.product;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SearchScope.InCollection;
import io.supercargo.domain.search.SearchScope.InShop;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import java.util.List;
import java.util.function.UnaryOperator;

final class ScopedSearchContractTest extends SuiteThatBites {
  ScopedSearchContractTest() {
    super(
        Suite.class,
        List.of(
            planted("shopHitsAreHitsOfTheMarket", honest -> query -> honest.search(wide(query))),
            planted("shopGivesItsOwnOffersAlone", honest -> query -> honest.search(next(query))),
            planted("wordsNarrowAShop", honest -> query -> honest.search(wordless(query))),
            planted("shopHitsAreSorted", honest -> query -> honest.search(unsorted(query))),
            planted("unknownShopHasNoOffer", honest -> query -> orEverything(honest, query)),
            planted(
                "collectionHitsAreHitsOfTheMarket",
                honest -> query -> honest.search(uncollected(query)))));
  }

  static final class Suite extends ScopedSearchContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<ProductSearch> fault) {
    return Planted.in(ProductSearch.class, law, fault);
  }

  private static SearchQuery wide(SearchQuery query) {
    return query.in(SearchScope.MARKET);
  }

  private static SearchQuery next(SearchQuery query) {
    return query.scope() instanceof InShop
        ? query.in(new InShop(new ShopId("fake-shop-2")))
        : query;
  }

  private static SearchQuery wordless(SearchQuery query) {
    return query.scope() instanceof InShop
        ? SearchQuery.of("").in(query.scope()).page(query.page())
        : query;
  }

  private static SearchQuery unsorted(SearchQuery query) {
    return query.refined(HitFaults.unsorted(query.refinement()));
  }

  private static Reply<Page<Offer>> orEverything(ProductSearch honest, SearchQuery query) {
    Reply<Page<Offer>> reply = honest.search(query);
    return reply.value().total() == 0 ? honest.search(wide(query)) : reply;
  }

  private static SearchQuery uncollected(SearchQuery query) {
    return query.scope() instanceof InCollection ? wide(query) : query;
  }
}
