package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of a customer of ours, as the paper for national sites has it. Its parts are of the same
 * form.
 *
 * @param paidFee in fen
 * @param contry as the paper spells it
 * @param orderType 0 purchase, 1 stock; the paper has but its title, {@code Order Type}
 */
public record WireSiteOrder(
    @Nullable Long orderId,
    @Nullable String createTime,
    @Nullable String payTime,
    @Nullable String endTime,
    @Nullable String payStatus,
    @Nullable String refundStatus,
    @Nullable String outUserId,
    @Nullable Long offerId,
    @Nullable Long skuId,
    @Nullable Long buyAmount,
    @Nullable Long paidFee,
    @Nullable Long refundFee,
    @Nullable String contry,
    @JsonAlias("Order Type") @Nullable String orderType,
    @Nullable List<WireSiteOrder> subOrderList) {}
