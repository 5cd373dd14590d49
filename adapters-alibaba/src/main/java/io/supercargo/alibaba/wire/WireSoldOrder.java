package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of a customer of ours, as the platform's own page has it.
 *
 * @param paidFee in fen
 * @param refundStatus 0 none or given up, 1 refunded
 * @param productId of the order itself, where it has no parts
 */
public record WireSoldOrder(
    @Nullable String orderId,
    @Nullable String outMemberId,
    @Nullable String createTime,
    @Nullable String payTime,
    @Nullable String endTime,
    @Nullable Long paidFee,
    @Nullable String status,
    @Nullable String refundStatus,
    @Nullable String productId,
    @Nullable String productName,
    @Nullable String skuId,
    @Nullable String skuName,
    @Nullable Long buyAmount,
    @Nullable List<WireSoldLine> subOrderParamList) {}
