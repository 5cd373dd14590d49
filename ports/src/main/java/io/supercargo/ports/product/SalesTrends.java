package io.supercargo.ports.product;

import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.Reply;

/** How products sold lately. Thread-safe. */
@FunctionalInterface
public interface SalesTrends {
  /**
   * Asks for the days that the supplier tells; none is an empty trend.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such product
   */
  Reply<SalesTrend> trend(ProductId product);
}
