package io.supercargo.xportcn.wire.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a buyer says about a refund, or what was said about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundLetter(
    @Nullable String refundId,
    @Nullable String refundMessage,
    @Nullable String refundImages,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize) {}
