package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.product.SalesTrends;

/** Shows how a product sold lately. Thread-safe. */
public final class ShowSales {
  private final Inquiry inquiry;

  public ShowSales(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows the product
   */
  public Answer<SalesTrend> show(ProductId product, Selection selection) {
    return inquiry.ask(
        selection.at(product.marketplace()),
        Capability.SALES_TREND,
        SalesTrends.class,
        trends -> trends.trend(product));
  }
}
