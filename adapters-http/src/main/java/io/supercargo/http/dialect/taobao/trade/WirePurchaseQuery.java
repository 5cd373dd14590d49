package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Asks for orders.
 *
 * @param sortType ASC or DESC
 * @param modifyTimeStart milliseconds
 * @param outerPurchaseId the buyer's own name of an order
 * @param purchaseIds JSON text of a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePurchaseQuery(
    @Nullable String status,
    @Nullable String sortType,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable Long modifyTimeStart,
    @Nullable Long modifyTimeEnd,
    @Nullable String outerPurchaseId,
    @Nullable String purchaseIds) {}
