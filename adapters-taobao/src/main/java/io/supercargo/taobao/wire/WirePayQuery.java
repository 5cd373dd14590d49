package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Pays orders.
 *
 * @param purchaseOrderIdList JSON text of a list of at most ten numbers
 */
public record WirePayQuery(
    @JsonProperty("purchaseOrderIdList") @Nullable String purchaseOrderIdList) {}
