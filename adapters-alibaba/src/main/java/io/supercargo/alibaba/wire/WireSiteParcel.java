package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * A parcel to a customer of ours, as the paper for national sites has it.
 *
 * @param logisticsOrderId our order, whatever its name says
 * @param attrs what happened on the way
 * @param contry as the paper spells it
 */
public record WireSiteParcel(
    @Nullable Long logisticsOrderId,
    @Nullable String logisticsId,
    @Nullable String createTime,
    @Nullable String logisticsStatus,
    @Nullable String endTime,
    @Nullable String attrs,
    @Nullable String contry) {}
