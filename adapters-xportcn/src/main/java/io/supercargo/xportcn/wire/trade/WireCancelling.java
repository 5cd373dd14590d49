package io.supercargo.xportcn.wire.trade;

import org.jspecify.annotations.Nullable;

/**
 * An order to be cancelled.
 *
 * @param orderId above 2^53
 * @param cancelReason any text in the example
 */
public record WireCancelling(
    @Nullable String webSite,
    @Nullable Long orderId,
    @Nullable String cancelReason,
    @Nullable String remark) {}
