package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.sandbox.catalogue.CategoryTree.Drawer;
import io.supercargo.sandbox.catalogue.Vocabulary;
import java.util.List;

/** Recommends what sells best; to a known buyer, in the category that buyer is taken to like. */
final class SandboxRecommendations implements Recommendations {
  private final ProductSearch market;

  SandboxRecommendations(ProductSearch market) {
    this.market = market;
  }

  @Override
  public Reply<Page<Offer>> recommended(PageRequest page, Audience audience) {
    Refinement best =
        new Refinement(
            FilterSpec.NONE,
            SortSpec.by(SortKey.MONTHLY_SALES, SortSpec.Direction.DESCENDING),
            PriceRange.ANY,
            audience.buyer().map(SandboxRecommendations::taste));
    return market.search(new SearchQuery("", SearchScope.MARKET, best, page, audience));
  }

  /** The same for the same buyer, on any day. */
  private static CategoryId taste(BuyerId buyer) {
    List<Drawer> top = Vocabulary.get().categories().top();
    return CategoryId.of(top.get(Math.floorMod(buyer.value().hashCode(), top.size())).id());
  }
}
