package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolOrder;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.sandbox.search.OfferIndex;
import java.util.List;
import java.util.Optional;

/** The market's collections as pools: number 111 and those that follow, or by their names. */
final class SandboxProductPools implements ProductPools {
  private static final int FIRST = 111;
  private static final List<String> POOLS =
      List.of("collectionId", "cross-border-hits", "new-arrivals", "holiday-gifts");

  private final Market market;
  private final Missing missing;

  SandboxProductPools(Market market, Missing missing) {
    this.market = market;
    this.missing = missing;
  }

  @Override
  public Reply<Page<PoolEntry>> pull(PoolQuery query) {
    OfferIndex.Hits hits =
        hits(query.pool(), query.category(), SortSpec.parse(sort(query)), query.page());
    List<PoolEntry> entries =
        hits.ids().stream()
            .map(
                id ->
                    new PoolEntry(
                        new ProductId.Native(market.marketplace(), Long.toString(id)),
                        Optional.empty()))
            .toList();
    return Reply.of(Page.of(entries, query.page(), hits.total()));
  }

  @Override
  public Reply<Long> total(String pool, Optional<CategoryId> category) {
    return Reply.of(hits(pool, category, SortSpec.parse(""), new PageRequest(1, 1)).total());
  }

  private OfferIndex.Hits hits(
      String pool, Optional<CategoryId> category, SortSpec sort, PageRequest page) {
    Refinement refinement =
        new Refinement(
            FilterSpec.parse(List.of()),
            sort,
            new PriceRange(Optional.empty(), Optional.empty()),
            category);
    return market.search(
        new SearchQuery(
            "", new SearchScope.InCollection(name(pool)), refinement, page, Audience.ENGLISH));
  }

  private String name(String pool) {
    if (POOLS.contains(pool)) {
      return pool;
    }
    int number = pool.matches("[0-9]{3}") ? Integer.parseInt(pool) - FIRST : -1;
    if (number < 0 || number >= POOLS.size()) {
      throw missing.pool(pool);
    }
    return POOLS.get(number);
  }

  /** Buyers are not counted here; who sells most has most of them. */
  private static String sort(PoolQuery query) {
    return query
        .order()
        .map(
            order ->
                order == PoolOrder.MOST_SALES || order == PoolOrder.MOST_BUYERS
                    ? "monthlySales:desc"
                    : "monthlySales:asc")
        .orElse("");
  }
}
