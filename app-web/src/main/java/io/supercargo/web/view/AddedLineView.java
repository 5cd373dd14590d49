package io.supercargo.web.view;

import io.supercargo.domain.order.OrderLine;
import org.jspecify.annotations.Nullable;

/** What was put into a cart at a supplier, which tells no number for it. */
public record AddedLineView(
    String provider,
    String productId,
    @Nullable String skuId,
    @Nullable String specId,
    long quantity) {
  public static AddedLineView of(OrderLine line, String provider) {
    return new AddedLineView(
        provider,
        line.product().toString(),
        line.variant().skuId().orElse(null),
        line.variant().specId().orElse(null),
        line.quantity());
  }
}
