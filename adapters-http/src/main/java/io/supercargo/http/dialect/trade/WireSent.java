package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as its order tells it.
 *
 * @param logisticsCode the platform's number of it
 * @param logisticsBillNo the waybill
 * @param status {@code alreadysend}; others are not listed
 * @param subItemIds of the lines inside, with commas between
 * @param deliveredTime when the seller sent it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireSent(
    @Nullable Long id,
    @Nullable String logisticsCode,
    @Nullable String logisticsBillNo,
    @Nullable String logisticsCompanyNo,
    @Nullable String logisticsCompanyName,
    @Nullable String type,
    @Nullable String status,
    @Nullable String subItemIds,
    @Nullable String deliveredTime) {}
