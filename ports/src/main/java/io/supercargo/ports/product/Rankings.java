package io.supercargo.ports.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;
import java.util.List;

/** Hot lists by category. Thread-safe. */
@FunctionalInterface
public interface Rankings {
  /**
   * Asks for one. A category without a list has an empty one.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown; invalid
   *     for a type of list that the provider does not make
   */
  Reply<Ranking> ranking(RankingQuery query);

  /**
   * Asks of which categories there are lists of a type. Empty where the supplier does not tell; any
   * category may then have one.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  default Reply<List<Category>> listed(RankType type, Language language) {
    return Reply.of(List.of());
  }
}
