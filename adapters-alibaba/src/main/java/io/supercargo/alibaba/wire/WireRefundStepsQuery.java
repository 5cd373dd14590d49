package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Whose history is wanted; its parameters were not read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundStepsQuery(
    @Nullable String refundId, @Nullable Integer pageNo, @Nullable Integer pageSize) {}
