package io.supercargo.lab.orders;

import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.SearchProducts;
import io.supercargo.domain.Audience;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a house has for sale. */
record Shelves(SearchProducts search, ShowProduct show) {
  private static final int OFFERS = 50;

  /**
   * The least quantity each of different variants.
   *
   * @param times how often the quantity must be there
   */
  List<OrderLine> lines(int most, int times) {
    List<OrderLine> lines = new ArrayList<>();
    for (ProductId id : found()) {
      Product product = show.show(id, Selection.ROUTED, Audience.ENGLISH).value();
      int least = product.offer().minOrderQuantity().orElse(1);
      for (Sku sku : product.skus()) {
        if (lines.size() < most && sku.stock() > (long) times * least) {
          lines.add(new OrderLine(product.id(), Variant.sku(sku.id()), least));
        }
      }
    }
    return lines;
  }

  private List<ProductId> found() {
    return search
        .search(SearchQuery.of("dress"), Selection.ROUTED, Optional.empty(), OFFERS)
        .items()
        .stream()
        .map(item -> item.offer().id())
        .toList();
  }
}
