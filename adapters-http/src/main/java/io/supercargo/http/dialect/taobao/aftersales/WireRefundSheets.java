package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of refunds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundSheets(
    @Nullable Long resultsTotal,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable List<WireRefundSheet> refundOrders) {}
