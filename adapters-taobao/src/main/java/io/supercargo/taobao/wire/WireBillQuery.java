package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Asks for bills.
 *
 * @param timeType {@code createtime} or {@code paytime}; refunds have none
 * @param startTime milliseconds
 * @param purchaseOrderId an order of one line, below one of a seller
 * @param taobaoOrderId Taobao's own number, for refunds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireBillQuery(
    @Nullable String timeType,
    @Nullable Long startTime,
    @Nullable Long endTime,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable String purchaseOrderId,
    @Nullable String taobaoOrderId) {}
