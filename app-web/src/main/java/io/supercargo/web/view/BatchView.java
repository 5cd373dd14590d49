package io.supercargo.web.view;

import io.supercargo.application.product.Batch;
import io.supercargo.domain.product.ProductId;
import java.util.List;

/** Several products, and the ids that nobody knows. */
public record BatchView(List<ProductView> items, List<String> missing) {
  public static BatchView of(Batch batch, boolean withRaw) {
    return new BatchView(
        batch.found().stream().map(product -> ProductView.of(product, withRaw)).toList(),
        batch.missing().stream().map(ProductId::toString).toList());
  }
}
