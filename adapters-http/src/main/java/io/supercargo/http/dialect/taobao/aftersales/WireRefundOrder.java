package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A refund itself.
 *
 * @param refundStatus a number, but a text in one sample
 * @param refundType 1 the money alone, 2 after the goods went back
 * @param goodsStatus 1 not sent, 2 sent, 3 not received, 4 received, 5 sent back, 6 got back
 * @param refundFee cents, freight included
 * @param canEditFee a text upstream, true or false at resellers
 * @param timeoutDate until when somebody has to act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundOrder(
    @Nullable String refundId,
    @Nullable JsonNode refundStatus,
    @Nullable Integer refundType,
    @Nullable Integer goodsStatus,
    @Nullable Long refundFee,
    @Nullable Long reasonId,
    @Nullable String reasonDesc,
    @Nullable String refundDesc,
    @Nullable String feeTips,
    @Nullable JsonNode canEditFee,
    @Nullable String payOrderId,
    @Nullable String timeoutType,
    @Nullable String timeoutDate,
    @Nullable String remainingTime,
    @Nullable String sellerRefuseReason,
    @Nullable String sellerRefuseReasonDescribe) {}
