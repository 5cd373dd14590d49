package io.supercargo.http.dialect.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way back.
 *
 * @param logisticsCompanyNo the carrier's code
 * @param freightBill the waybill
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireReturning(
    @Nullable String refundId,
    @Nullable String logisticsCompanyNo,
    @Nullable String freightBill,
    @Nullable String description,
    @Nullable List<String> vouchers) {}
