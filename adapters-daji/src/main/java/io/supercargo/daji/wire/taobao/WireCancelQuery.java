package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cancels an order.
 *
 * @param subPurchaseOrderIdList none for the whole order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCancelQuery(
    @JsonProperty("purchase_id") @Nullable String purchaseId,
    @JsonProperty("sub_purchase_orderId_list") @Nullable List<String> subPurchaseOrderIdList,
    @JsonProperty("cancel_reason") @Nullable String cancelReason,
    @JsonProperty("cancel_remark") @Nullable String cancelRemark) {}
