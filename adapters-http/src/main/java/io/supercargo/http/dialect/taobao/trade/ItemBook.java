package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whose names the names in orders are: suppliers tell the id of an item but not the item
 * of an id. Holds as many as fit. Thread-safe.
 */
public final class ItemBook {
  private static final int MOST = 100_000;

  private final Map<String, BuyableItem> items =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, BuyableItem> eldest) {
              return size() > MOST;
            }
          });

  public BuyableItem note(BuyableItem item) {
    items.put(item.itemId(), item);
    return item;
  }

  /** The product that was looked up under a distribution id, if it was. */
  public Optional<ProductId> product(@Nullable String itemId) {
    return Optional.ofNullable(items.get(String.valueOf(itemId))).map(BuyableItem::product);
  }

  /** A line by its names in orders; a product that was never looked up keeps that name. */
  public OrderLine line(
      Marketplace marketplace, @Nullable String itemId, @Nullable Long skuId, long quantity) {
    BuyableItem item = items.get(String.valueOf(itemId));
    ProductId product =
        item == null ? TaobaoIds.readMpId(marketplace, "itemId", itemId) : item.product();
    return new OrderLine(product, variant(item, skuId), quantity);
  }

  private static Variant variant(@Nullable BuyableItem item, @Nullable Long skuId) {
    if (skuId == null || skuId == 0) {
      return Variant.NONE;
    }
    String told = skuId.toString();
    return Variant.sku(
        item == null
            ? told
            : item.variants().stream()
                .filter(variant -> variant.orderId().filter(told::equals).isPresent())
                .map(BuyableItem.Variant::skuId)
                .findFirst()
                .orElse(told));
  }
}
