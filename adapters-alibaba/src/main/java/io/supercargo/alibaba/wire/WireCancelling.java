package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An order to be cancelled.
 *
 * @param tradeId the order; so named here alone
 */
public record WireCancelling(
    @Nullable String webSite,
    @JsonProperty("tradeID") @JsonAlias("orderId") @Nullable Long tradeId,
    @Nullable String cancelReason,
    @Nullable String remark) {}
