package io.supercargo.web.view;

import io.supercargo.domain.order.CartItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item of a cart. */
public record CartItemView(
    String id,
    String productId,
    @Nullable String skuId,
    @Nullable String specId,
    long quantity,
    Instant addedAt) {
  public static CartItemView of(CartItem item) {
    return new CartItemView(
        item.id(),
        item.line().product().toString(),
        item.line().variant().skuId().orElse(null),
        item.line().variant().specId().orElse(null),
        item.line().quantity(),
        item.added());
  }
}
