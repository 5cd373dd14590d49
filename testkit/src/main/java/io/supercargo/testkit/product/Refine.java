package io.supercargo.testkit.product;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortSpec;
import java.util.Optional;

/** Refinements by one thing alone. */
final class Refine {
  private Refine() {}

  static Refinement by(FilterSpec filters) {
    return new Refinement(filters, SortSpec.RELEVANCE, PriceRange.ANY, Optional.empty());
  }

  static Refinement by(SortSpec sort) {
    return new Refinement(FilterSpec.NONE, sort, PriceRange.ANY, Optional.empty());
  }

  static Refinement by(PriceRange price) {
    return new Refinement(FilterSpec.NONE, SortSpec.RELEVANCE, price, Optional.empty());
  }

  static Refinement by(CategoryId category) {
    return new Refinement(
        FilterSpec.NONE, SortSpec.RELEVANCE, PriceRange.ANY, Optional.of(category));
  }
}
