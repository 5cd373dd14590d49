package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are asked for.
 *
 * @param page from 1
 * @param createStartTime as {@link TradeTimes} has it
 * @param outOrderId the buyer's own name of an order
 * @param orderIds these and no others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireOrderQuery(
    @Nullable Integer page,
    @Nullable Integer pageSize,
    @Nullable String orderStatus,
    @Nullable String createStartTime,
    @Nullable String createEndTime,
    @Nullable String outOrderId,
    @Nullable List<Long> orderIds) {}
