package io.supercargo.xportcn.wire.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A line of the cart at Taobao; without {@code id} what is added to it.
 *
 * @param itemMapId in place of {@code itemId} in v2
 * @param mpId the distribution id of the item
 * @param mpSkuId that of the variant
 * @param price fen, as all integers that are prices
 * @param properties of the variant, as JSON text
 * @param aliShopId of a shop whose id is no number
 * @param skuQuantity the stock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTaobaoCartItem(
    @Nullable Long id,
    @Nullable String userId,
    @Nullable Integer platform,
    @Nullable Long itemId,
    @Nullable String itemMapId,
    @Nullable String skuId,
    @Nullable String itemTitle,
    @Nullable String itemPic,
    @Nullable String mpId,
    @Nullable String mpSkuId,
    @Nullable Long price,
    @Nullable Long promotionPrice,
    @Nullable String properties,
    @Nullable Long quantity,
    @Nullable Long shopId,
    @Nullable String aliShopId,
    @Nullable String shopName,
    @Nullable String skuQuantity,
    @Nullable String userNick) {

  /** The same under the names that distributors order by. */
  public WireTaobaoCartItem named(String item, @Nullable String variant) {
    return new WireTaobaoCartItem(
        id,
        userId,
        platform,
        itemId,
        itemMapId,
        skuId,
        itemTitle,
        itemPic,
        item,
        variant,
        price,
        promotionPrice,
        properties,
        quantity,
        shopId,
        aliShopId,
        shopName,
        skuQuantity,
        userNick);
  }
}
