package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Places an order at Taobao. Lines and the address are JSON text.
 *
 * @param purchaseAmount what was planned for the goods, cents
 * @param sellerOrderNumber the buyer's own name for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTaobaoOrder(
    @Nullable Long purchaseAmount,
    @Nullable String receiver,
    @Nullable String orderLineList,
    @Nullable String orderSource,
    @Nullable String sellerOrderNumber) {}
