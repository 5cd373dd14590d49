package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.product.ProductCatalog;

/** Opens a product at the first provider that knows it. Thread-safe. */
public final class ShowProduct {
  private final Inquiry inquiry;

  public ShowProduct(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * Shows it. An opaque id is good at one provider only; where none is named, each is tried.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows it
   */
  public Answer<Product> show(ProductId id, Selection selection, Audience audience) {
    return inquiry.ask(
        selection.at(id.marketplace()),
        Capability.PRODUCT_DETAIL,
        ProductCatalog.class,
        catalog -> catalog.product(id, audience));
  }
}
