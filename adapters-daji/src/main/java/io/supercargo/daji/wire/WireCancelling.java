package io.supercargo.daji.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * An order to be cancelled.
 *
 * @param orderId as in every example; the list of fields of one page says {@code tradeID}
 */
public record WireCancelling(
    @Nullable String webSite,
    @JsonAlias("tradeID") @Nullable String orderId,
    @Nullable String cancelReason,
    @Nullable String remark) {}
