package io.supercargo.ports.product;

import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;

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
}
