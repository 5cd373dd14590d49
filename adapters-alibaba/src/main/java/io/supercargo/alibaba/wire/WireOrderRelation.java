package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Which order was made for which, as the platform's own page has it.
 *
 * @param orderId the part of ours
 * @param parentOrderId ours
 * @param purchaseOrderId the part of 1688's
 * @param purchaseParentOrderId 1688's, which the page describes as a part too
 */
public record WireOrderRelation(
    @Nullable String orderId,
    @Nullable String parentOrderId,
    @Nullable Long purchaseOrderId,
    @Nullable Long purchaseParentOrderId) {}
