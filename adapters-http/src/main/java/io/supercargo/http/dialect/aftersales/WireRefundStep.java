package io.supercargo.http.dialect.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or said about a refund.
 *
 * @param operateTypeInt 1 apply, 8 done, 10 sent back, 15 refused, 19 address confirmed, as far as
 *     samples show
 * @param operateRemark what it is called
 * @param discription what was said; so spelt
 * @param operatorRoleId 1 buyer, 2 seller; others stand for the platform
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundStep(
    @Nullable Long id,
    @Nullable String refundId,
    @Nullable String beforeOperateStatus,
    @Nullable String afterOperateStatus,
    @Nullable Integer operateTypeInt,
    @Nullable String operateRemark,
    @Nullable String discription,
    @Nullable Integer operatorRoleId,
    @Nullable List<String> vouchers,
    @Nullable String rejectReason,
    @Nullable String gmtCreate,
    @Nullable String gmtModified) {}
