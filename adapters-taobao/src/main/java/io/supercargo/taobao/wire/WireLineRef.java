package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Names one line of an order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireLineRef(@Nullable String purchaseOrderLineId) {}
