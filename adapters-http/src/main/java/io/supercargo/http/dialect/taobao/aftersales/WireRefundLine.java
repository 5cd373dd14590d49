package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The line of an order for which money is asked back. Amounts are cents.
 *
 * @param price a number at resellers, a text upstream
 * @param createTime milliseconds; the only time that is told of when something began
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundLine(
    @Nullable Long purchaseOrderId,
    @Nullable Long purchaseOrderLineId,
    @Nullable String salesOrderId,
    @Nullable String salesMarket,
    @Nullable Long supplierId,
    @Nullable String supplierNick,
    @Nullable String itemTitle,
    @Nullable String itemImageUrl,
    @Nullable Long quantity,
    @Nullable JsonNode price,
    @Nullable Long totalPrice,
    @Nullable Long productFee,
    @Nullable Long postFee,
    @Nullable String currency,
    @Nullable Long createTime) {}
