package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** How soon a hit is promised to be sent; {@code productSimpleShippingInfo}. */
public record WireShippingFigures(@Nullable String shippingTimeGuarantee) {}
