package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a cart as it is kept. */
record Carted(long offer, String sku, @Nullable String spec, long quantity) {
  static Carted of(Pick pick) {
    return new Carted(
        pick.listing().id(), pick.sku().id(), pick.sku().specId().orElse(null), pick.quantity());
  }

  Carted with(long wanted) {
    return new Carted(offer, sku, spec, wanted);
  }

  boolean isSameVariant(Carted other) {
    return offer == other.offer && sku.equals(other.sku);
  }

  OrderLine line(Marketplace marketplace) {
    return new OrderLine(
        new ProductId.Native(marketplace, Long.toString(offer)),
        new Variant(Optional.of(sku), Optional.ofNullable(spec)),
        quantity);
  }
}
