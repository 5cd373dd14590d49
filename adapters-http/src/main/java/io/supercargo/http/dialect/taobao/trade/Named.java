package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.order.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * A line with the names that orders have for it.
 *
 * @param itemId the distribution id of the product
 * @param skuId that of the variant; null for a product without variants
 */
public record Named(OrderLine line, long itemId, @Nullable Long skuId) {
  boolean is(@Nullable String item, @Nullable Long sku) {
    return Long.toString(itemId).equals(item) && (skuId == null || skuId.equals(sku));
  }
}
