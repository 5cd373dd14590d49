package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * How a parcel to a customer of ours stands.
 *
 * @param logisticsId a number here, and a text where the parcel is told of first
 */
public record WireParcelUpdate(
    @Nullable Long logisticsId, @Nullable String logisticsStatus, @Nullable String modifiedTime) {}
