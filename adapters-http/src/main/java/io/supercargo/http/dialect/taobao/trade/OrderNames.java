package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the names that orders want; each product is asked for every time. */
public record OrderNames(String provider, BuyableItems items, ItemBook book) {
  /**
   * @throws SupplierFailure for what cannot be ordered
   */
  public List<Named> of(List<OrderLine> lines) {
    Map<ProductId, BuyableItem> known = new HashMap<>();
    return lines.stream()
        .map(
            line ->
                named(
                    line,
                    known.computeIfAbsent(line.product(), id -> book.note(items.item(id).value()))))
        .toList();
  }

  private Named named(OrderLine line, BuyableItem item) {
    return new Named(line, NumberText.read("itemId", item.itemId()), sku(line, item));
  }

  private @Nullable Long sku(OrderLine line, BuyableItem item) {
    Optional<String> named = line.variant().skuId();
    if (named.isEmpty() && item.variants().isEmpty()) {
      return null;
    }
    String sku =
        named
            .or(() -> only(item))
            .flatMap(item::orderId)
            .orElseThrow(
                () ->
                    new SupplierFailure.Invalid(
                        Origin.of(provider),
                        Optional.of("skuId"),
                        "%s takes no orders for %s of %s"
                            .formatted(provider, line.variant(), line.product())));
    return NumberText.read("skuId", sku);
  }

  private static Optional<String> only(BuyableItem item) {
    return item.variants().size() == 1
        ? Optional.of(item.variants().get(0).skuId())
        : Optional.empty();
  }
}
