package io.supercargo.application.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fits a wanted line to the product as the supplier shows it. */
final class Fitting {
  private final String provider;

  Fitting(String provider) {
    this.provider = provider;
  }

  /**
   * A line as the supplier takes it.
   *
   * @param seller who sends it, where the supplier says
   */
  record Fitted(OrderLine line, Optional<Shop> seller) {}

  /**
   * @param place which line it is, e.g. {@code lines[0]}
   * @param orderedAs the id by which the supplier takes it
   * @throws InvalidValue for an unknown variant
   * @throws SupplierFailure.OutOfStock when there is not enough of it
   */
  Fitted fit(String place, OrderLine wanted, Product product, ProductId orderedAs) {
    Optional<Sku> sku = sku(place, wanted, product);
    long stock = sku.map(Sku::stock).orElseGet(product::stock);
    if (sku.isPresent() && wanted.quantity() > stock) {
      throw new SupplierFailure.OutOfStock(
          Origin.of(provider),
          "%s: %d of %s are wanted and %d are there"
              .formatted(place, wanted.quantity(), wanted.product(), stock));
    }
    return new Fitted(
        new OrderLine(orderedAs, variant(sku), wanted.quantity()), product.offer().shop());
  }

  private static Variant variant(Optional<Sku> sku) {
    return sku.map(it -> new Variant(Optional.of(it.id()), it.specId())).orElse(Variant.NONE);
  }

  private static Optional<Sku> sku(String place, OrderLine wanted, Product product) {
    List<Sku> skus = product.skus();
    if (wanted.variant().equals(Variant.NONE)) {
      if (skus.size() > 1) {
        throw new InvalidValue(place + ".skuId", "missing", oneOf(skus));
      }
      return skus.stream().findFirst();
    }
    return Optional.of(
        skus.stream()
            .filter(sku -> isMeant(wanted.variant(), sku))
            .findFirst()
            .orElseThrow(() -> new InvalidValue(place + ".skuId", wanted.variant(), oneOf(skus))));
  }

  private static boolean isMeant(Variant variant, Sku sku) {
    return variant.skuId().map(sku.id()::equals).orElse(true)
        && variant.specId().map(id -> sku.specId().filter(id::equals).isPresent()).orElse(true);
  }

  private static String oneOf(List<Sku> skus) {
    return skus.isEmpty()
        ? "none, the product has no variants"
        : skus.stream().limit(10).map(Sku::id).collect(Collectors.joining(", ", "one of ", ""))
            + (skus.size() > 10 ? ", …" : "");
  }
}
