package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import java.util.Optional;

/**
 * Walks through a pool that the supplier's people put together for us.
 *
 * @param task ours; the same for all pages of one walk
 */
public record PoolQuery(
    String pool,
    String task,
    PageRequest page,
    Optional<CategoryId> category,
    Optional<PoolOrder> order) {
  public PoolQuery {
    InvalidValue.requireText("pool", pool);
    InvalidValue.requireText("task", task);
  }
}
