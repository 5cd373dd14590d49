package io.supercargo.web.view;

import io.supercargo.domain.product.Sku;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be put on an order line. */
record SkuView(
    String id,
    @Nullable String specId,
    List<AttributeView> attributes,
    MoneyView price,
    Map<String, MoneyView> prices,
    long stock,
    @Nullable String imageUrl) {
  static SkuView of(Sku sku) {
    return new SkuView(
        sku.id(),
        sku.specId().orElse(null),
        sku.attributes().stream().map(AttributeView::of).toList(),
        MoneyView.of(sku.prices().wholesale()),
        PricesView.of(sku.prices()),
        sku.stock(),
        sku.imageUrl().orElse(null));
  }
}
