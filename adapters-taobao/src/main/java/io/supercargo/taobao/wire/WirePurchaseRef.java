package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Names one order, or several.
 *
 * @param purchaseIds JSON text of a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePurchaseRef(@Nullable String purchaseId, @Nullable String purchaseIds) {}
