package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Places an order. Lines and addresses are JSON text.
 *
 * @param outerPurchaseId the buyer's own name for it; the same one makes no second order
 * @param purchaseAmount what was planned for the goods, cents
 * @param sellerOrderNumber a further name of the buyer's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCreateQuery(
    @Nullable String outerPurchaseId,
    @Nullable Long purchaseAmount,
    @Nullable String orderLineList,
    @Nullable String receiver,
    @Nullable String warehouseAddressInfo,
    @Nullable String sellerOrderNumber,
    @Nullable String orderSource,
    @Nullable String channelOrderType,
    @Nullable Boolean supportPartialSuccess,
    @Nullable String orderRemark,
    @Nullable Boolean needSupplyChainService,
    @Nullable Boolean needSysRetry) {}
