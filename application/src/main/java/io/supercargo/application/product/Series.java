package io.supercargo.application.product;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolOrder;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.ProductPools;
import java.util.List;
import java.util.Optional;

/**
 * A list that a few suppliers have, each its own, and let be read page by page.
 *
 * @param subject what tells it from other lists; the same after a restart
 */
public record Series<P, T>(String subject, Leaves<P, T> leaves) {

  /** How one page is asked for. */
  interface Leaves<P, T> {
    /**
     * @param walk the same for all pages that one reader turns
     */
    Inquiry.Question<P, Page<T>> at(PageRequest page, String walk);
  }

  /** The brands of a marketplace. */
  public static Series<Brands, Brand> brands(Language language) {
    return new Series<>(
        "brands " + language.code(),
        (page, walk) ->
            new Inquiry.Question<>(
                Capability.BRANDS,
                Brands.class,
                List.of(page, language),
                port -> port.brands(page, language)));
  }

  /** The products of a pool. */
  public static Series<ProductPools, PoolEntry> pool(
      String pool, Optional<CategoryId> category, Optional<PoolOrder> order) {
    return new Series<>(
        "pool %s %s %s"
            .formatted(pool, category.map(CategoryId::value), order.map(PoolOrder::name)),
        (page, walk) -> pulled(new PoolQuery(pool, walk, page, category, order)));
  }

  private static Inquiry.Question<ProductPools, Page<PoolEntry>> pulled(PoolQuery query) {
    return new Inquiry.Question<>(
        Capability.PRODUCT_POOL, ProductPools.class, query, port -> port.pull(query));
  }
}
