package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The envelope of refunds that are shown; nothing says whether it is a success. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundAnswer(
    @Nullable Object result,
    @Nullable String errorCode,
    @Nullable String errorMessage,
    @Nullable String extErrorMessage) {}
