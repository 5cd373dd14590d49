package io.supercargo.daji.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has arrived of an order; its numbers are above 2^53, and the page's own are rounded.
 *
 * @param orderEntryIds its lines
 */
public record WireArrival(@Nullable Long orderId, @Nullable List<Long> orderEntryIds) {}
