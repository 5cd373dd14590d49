package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds are wanted.
 *
 * @param dipsuteType 0 all, 1 before the trade is over, 2 after; so spelt
 * @param currentPageNum from 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundQuery(
    @Nullable Long orderId,
    @Nullable String applyStartTime,
    @Nullable String applyEndTime,
    @Nullable String modifyStartTime,
    @Nullable String modifyEndTime,
    @Nullable List<String> refundStatusSet,
    @Nullable Integer dipsuteType,
    @Nullable Integer currentPageNum,
    @Nullable Integer pageSize) {}
