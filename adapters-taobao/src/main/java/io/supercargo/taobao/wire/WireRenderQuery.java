package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an order would cost. Lines and addresses are JSON text.
 *
 * @param warehouseAddress where the seller sends to; none for what goes abroad at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRenderQuery(
    @JsonProperty("render_item_List") @Nullable String renderItemList,
    @Nullable String receiverAddress,
    @Nullable String warehouseAddress,
    @Nullable Boolean needSupplychainService,
    @Nullable String taxId) {}
