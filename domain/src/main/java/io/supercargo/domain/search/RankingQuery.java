package io.supercargo.domain.search;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.CategoryId;

/**
 * Asks for a hot list of a category.
 *
 * @param limit at most so many, 1 to 20
 */
public record RankingQuery(RankType type, CategoryId category, int limit, Audience audience) {
  private static final int MOST = 20;

  public RankingQuery {
    if (limit < 1 || limit > MOST) {
      throw new InvalidValue("limit", limit, "1 to " + MOST);
    }
  }
}
