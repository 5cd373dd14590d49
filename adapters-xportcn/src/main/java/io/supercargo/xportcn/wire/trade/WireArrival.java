package io.supercargo.xportcn.wire.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has arrived of an order.
 *
 * @param orderEntryIds its lines
 */
public record WireArrival(@Nullable Long orderId, @Nullable List<Long> orderEntryIds) {}
