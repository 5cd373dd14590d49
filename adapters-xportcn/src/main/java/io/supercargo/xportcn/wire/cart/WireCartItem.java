package io.supercargo.xportcn.wire.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the cart at 1688; without {@code id} what is added to it.
 *
 * @param offerMapId in place of {@code offerId} in v2
 * @param price yuan
 * @param amountOnSale the stock
 * @param properties the variant in words
 * @param sellerOpenId of what is added; in the list the store has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCartItem(
    @Nullable Long id,
    @Nullable Long offerId,
    @Nullable String offerMapId,
    @Nullable String specId,
    @Nullable String skuId,
    @Nullable String itemTitle,
    @Nullable String itemPic,
    @Nullable BigDecimal price,
    @Nullable Long quantity,
    @Nullable Long amountOnSale,
    @Nullable String properties,
    @Nullable String sellerOpenId) {}
