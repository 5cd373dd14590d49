package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a purchase order at Taobao, whole.
 *
 * @param cancelReason any text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePurchaseCancel(
    @Nullable String purchaseId, @Nullable String cancelReason, @Nullable String cancelRemark) {}
