package io.supercargo.http.dialect.aftersales;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refund. One operation writes {@code is} before some of its names, and who passes refunds on has
 * names of their own for two times.
 *
 * @param id the digits of {@code refundId}
 * @param orderEntryIdList lines, the newest first
 * @param orderEntryCountMap pieces of lines
 * @param disputeType 1 before the trade is over, 2 after
 * @param disputeRequest what is asked for; 3 in the sample of a return, other values are not listed
 * @param goodsStatus 1 not received, 2 received, 3 sent back
 * @param applyPayment asked for goods, in fen
 * @param applyCarriage asked for freight, in fen
 * @param refundPayment given back for goods, in fen
 * @param refundCarriage given back for freight, in fen
 * @param freightBill the waybill of the return
 * @param buyerLogisticsName its carrier
 * @param timeOutOperateType what happens at {@code gmtTimeOut}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefund(
    @Nullable Long id,
    @Nullable String refundId,
    @Nullable Long orderId,
    @Nullable List<Long> orderEntryIdList,
    @Nullable Map<String, Long> orderEntryCountMap,
    @Nullable String status,
    @Nullable Integer disputeType,
    @Nullable Integer disputeRequest,
    @Nullable Integer goodsStatus,
    @JsonAlias("isGoodsReceived") @Nullable Boolean goodsReceived,
    @JsonAlias("isBuyerSendGoods") @Nullable Boolean buyerSendGoods,
    @JsonAlias("isRefundGoods") @Nullable Boolean refundGoods,
    @JsonAlias("isOnlyRefund") @Nullable Boolean onlyRefund,
    @Nullable Long applyPayment,
    @Nullable Long applyCarriage,
    @Nullable String applyReason,
    @Nullable Long applyReasonId,
    @Nullable Long refundPayment,
    @Nullable Long refundCarriage,
    @Nullable String rejectReason,
    @Nullable String freightBill,
    @Nullable String buyerLogisticsName,
    @Nullable String sellerRealName,
    @Nullable String sellerMobile,
    @Nullable String sellerReceiveAddress,
    @Nullable String gmtApply,
    @JsonAlias("createTime") @Nullable String gmtCreate,
    @JsonAlias("updateTime") @Nullable String gmtModified,
    @Nullable String gmtCompleted,
    @Nullable String gmtTimeOut,
    @Nullable String timeOutOperateType,
    @Nullable List<WireRefundStep> refundOperationList) {}
