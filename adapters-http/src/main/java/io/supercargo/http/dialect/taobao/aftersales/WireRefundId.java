package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A refund that was taken in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundId(@Nullable String refundId) {}
