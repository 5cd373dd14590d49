package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.aftersales.WireRefund;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refunds.
 *
 * @param currentPageNum from 0, as far as the sample shows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundPage(
    @Nullable List<WireRefund> opOrderRefundModels,
    @Nullable Long totalCount,
    @Nullable Integer currentPageNum) {}
