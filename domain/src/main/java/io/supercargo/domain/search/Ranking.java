package io.supercargo.domain.search;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A hot list, best first.
 *
 * @param name in the language that was asked for
 */
public record Ranking(RankType type, CategoryId category, String name, List<Entry> entries) {
  public Ranking {
    entries = List.copyOf(entries);
  }

  /**
   * A place on the list. Lists tell no prices: the product must be opened for them.
   *
   * @param rank from 1
   * @param imageUrl main picture; may be empty
   * @param filters the services that are promised
   * @param buyers in the last 30 days
   * @param sold pieces, in the last 30 days
   * @param score stars, 0 to 5
   */
  public record Entry(
      int rank,
      ProductId id,
      Text title,
      String imageUrl,
      Set<Filter> filters,
      OptionalLong buyers,
      OptionalLong sold,
      Optional<BigDecimal> score) {
    public Entry {
      filters = Set.copyOf(filters);
    }
  }
}
