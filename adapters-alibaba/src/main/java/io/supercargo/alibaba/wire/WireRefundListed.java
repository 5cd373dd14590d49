package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The envelope of the buyer's list of refunds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundListed(
    @Nullable Object result,
    boolean success,
    @Nullable String errorCode,
    @Nullable String errorMsg) {}
