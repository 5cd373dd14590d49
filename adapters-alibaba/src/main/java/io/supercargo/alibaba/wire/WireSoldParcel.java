package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** A parcel to a customer of ours, as the platform's own page has it. */
public record WireSoldParcel(
    @Nullable String orderId,
    @Nullable String logisticsId,
    @Nullable String logisticsStatus,
    @Nullable String createTime,
    @Nullable String signTime,
    @Nullable String province,
    @Nullable String city,
    @Nullable String area,
    @Nullable String address) {}
