package io.supercargo.testkit.fake;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SearchScope.InCollection;
import io.supercargo.domain.search.SearchScope.InShop;
import io.supercargo.domain.search.SearchScope.UnderTopic;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;

/** Finds wares whose titles hold all the words, in any of the market's languages. */
record FakeProductSearch(Counter counter) implements ProductSearch {
  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    counter.serve(query.scope().needs());
    counter.check(query.refinement());
    return counter.reply(
        Shelves.page(
            counter
                .wares()
                .filter(ware -> stands(ware, query.scope()))
                .filter(ware -> ware.title().matches(query.words())),
            query.refinement(),
            query.page(),
            query.audience().language()));
  }

  private static boolean stands(Ware ware, SearchScope scope) {
    if (scope instanceof InShop inShop) {
      return ware.shop().id().equals(inShop.shop());
    }
    if (scope instanceof UnderTopic under) {
      return FakeSearchNavigation.holds(ware, under.topic());
    }
    return !(scope instanceof InCollection in) || ware.in(in.collection());
  }
}
