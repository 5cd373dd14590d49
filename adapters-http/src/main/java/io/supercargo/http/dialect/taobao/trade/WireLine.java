package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered of one variant. Lists of these travel as JSON text; every field may be a number
 * or a text of one.
 *
 * @param itemId the distribution id of the product
 * @param orderLineNo the buyer's own number of the line
 * @param price of the unit as it was planned, fen
 * @param skuId the distribution id of the variant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireLine(
    @Nullable Long itemId,
    @Nullable String orderLineNo,
    @Nullable String quantity,
    @Nullable Long price,
    @Nullable String currency,
    @Nullable String title,
    @Nullable Long skuId) {}
