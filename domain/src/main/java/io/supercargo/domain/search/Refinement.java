package io.supercargo.domain.search;

import io.supercargo.domain.product.CategoryId;
import java.util.Optional;

/** How hits are narrowed and ordered; the same for words and for pictures. */
public record Refinement(
    FilterSpec filters, SortSpec sort, PriceRange price, Optional<CategoryId> category) {
  public static final Refinement NONE =
      new Refinement(FilterSpec.NONE, SortSpec.RELEVANCE, PriceRange.ANY, Optional.empty());

  /** The same for a supplier, which knows fewer orders. */
  public Refinement atSuppliers() {
    return new Refinement(filters, sort.atSuppliers(), price, category);
  }
}
