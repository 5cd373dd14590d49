package io.supercargo.ports.product;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.Reply;
import java.util.Optional;

/** Products that the supplier's people put together for us. Thread-safe. */
public interface ProductPools {
  /**
   * Asks for one page; the products are opened one by one.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such pool
   */
  Reply<Page<PoolEntry>> pull(PoolQuery query);

  /**
   * Asks how many there are.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such pool
   */
  Reply<Long> total(String pool, Optional<CategoryId> category);
}
