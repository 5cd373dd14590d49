package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.sandbox.listing.Listing;
import java.util.List;
import java.util.Optional;

/** Relates what stands in the same category, best sellers first, at most a hundred. */
final class SandboxRelatedProducts implements RelatedProducts {
  private static final PageRequest MOST = new PageRequest(1, PageRequest.MAX_SIZE);

  private final Market market;
  private final Display display;
  private final Missing missing;

  SandboxRelatedProducts(Market market, Display display, Missing missing) {
    this.market = market;
    this.display = display;
    this.missing = missing;
  }

  @Override
  public Reply<Page<Offer>> related(ProductId product, PageRequest page, Audience audience) {
    Listing listing = market.listing(product).orElseThrow(() -> missing.product(product));
    List<Long> others = others(listing, audience);
    List<Long> shown = others.stream().skip(page.offset()).limit(page.size()).toList();
    return Reply.of(Page.of(display.offers(shown, audience.language()), page, others.size()));
  }

  private List<Long> others(Listing listing, Audience audience) {
    Refinement alike =
        new Refinement(
            FilterSpec.NONE,
            SortSpec.by(SortKey.MONTHLY_SALES, SortSpec.Direction.DESCENDING),
            PriceRange.ANY,
            Optional.of(CategoryId.of(listing.category())));
    return market
        .search(new SearchQuery("", SearchScope.MARKET, alike, MOST, audience))
        .ids()
        .stream()
        .filter(id -> id != listing.id())
        .toList();
  }
}
