package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.aftersales.WireCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of what can be asked back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireMaximumQuery(
    @Nullable Long orderId,
    @Nullable String goodsStatus,
    @Nullable String refundId,
    @Nullable List<WireCount> refundGoodsCountList) {}
