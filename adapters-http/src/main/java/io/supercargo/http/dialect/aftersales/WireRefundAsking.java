package io.supercargo.http.dialect.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refund that is asked for.
 *
 * @param disputeRequest {@code refund} or {@code returnRefund}
 * @param applyPayment for goods, in fen
 * @param applyCarriage for freight, in fen
 * @param vouchers addresses of pictures
 * @param orderEntryCountList pieces, where not all; for returns before the trade is over alone
 * @param customRefund whether freight is as it is written, and not as the platform reckons
 * @param refundRemark what a downstream buyer said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundAsking(
    @Nullable Long orderId,
    @Nullable List<Long> orderEntryIds,
    @Nullable String disputeRequest,
    @Nullable Long applyPayment,
    @Nullable Long applyCarriage,
    @Nullable Long applyReasonId,
    @Nullable String description,
    @Nullable String goodsStatus,
    @Nullable List<String> vouchers,
    @Nullable List<WireCount> orderEntryCountList,
    @Nullable Boolean customRefund,
    @Nullable String refundRemark) {
  /** The same without what is taken by the platform alone, and not by who passes it on. */
  public WireRefundAsking passedOn() {
    return new WireRefundAsking(
        orderId,
        orderEntryIds,
        disputeRequest,
        applyPayment,
        applyCarriage,
        applyReasonId,
        description,
        goodsStatus,
        vouchers,
        orderEntryCountList,
        null,
        null);
  }
}
