package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.Revealed;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.product.ProductCatalog;
import java.util.List;

/** Opens a product at the first provider that knows it. Thread-safe. */
public final class ShowProduct {
  private final Inquiry inquiry;
  private final Revealed revealed;
  private final WatchProducts watched;

  public ShowProduct(Inquiry inquiry, Revealed revealed, WatchProducts watched) {
    this.inquiry = inquiry;
    this.revealed = revealed;
    this.watched = watched;
  }

  /**
   * Shows it. An opaque id is good at one provider only; where none is named, each is tried.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows it
   */
  public Answer<Product> show(ProductId id, Selection selection, Audience audience) {
    Answer<Product> answer =
        inquiry.ask(
            selection.at(id.marketplace()),
            new Inquiry.Question<>(
                Capability.PRODUCT_DETAIL,
                ProductCatalog.class,
                List.of(id, audience),
                catalog -> catalog.product(id, audience)));
    revealed.learn(answer.provider(), id, answer.value().offer());
    watched.saw(answer);
    return answer;
  }
}
