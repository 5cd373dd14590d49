package io.supercargo.daji.client;

import io.supercargo.daji.wire.DailySales;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SalesTrends;

/** Daily sales. */
final class DajiSalesTrends implements SalesTrends {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiSalesTrends(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<SalesTrend> trend(ProductId product) {
    return line.read(
        api.salesTrend(DailySales.query(product)), days -> DailySales.read(days, product));
  }
}
