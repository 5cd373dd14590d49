package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Cancels an order.
 *
 * @param subPurchaseOrderIdList JSON text of a list of texts; without it, the whole order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCancelQuery(
    @Nullable String purchaseId,
    @Nullable String cancelReason,
    @Nullable String cancelRemark,
    @JsonProperty("sub_purchase_orderId_list") @Nullable String subPurchaseOrderIdList) {}
