package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A refund that was taken in; nobody has seen how its number is spelt upstream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundId(@JsonAlias({"refundId", "refund_id"}) @Nullable String refundId) {}
