package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.supercargo.http.dialect.taobao.trade.WireReceiver;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an order would cost.
 *
 * @param renderItemList lines as JSON text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRenderQuery(
    @JsonProperty("need_supplychain_service") @Nullable Boolean needSupplychainService,
    @JsonProperty("receiver_address") @Nullable WireReceiver receiverAddress,
    @JsonProperty("warehouse_address") @Nullable WireReceiver warehouseAddress,
    @JsonProperty("render_item_List") @Nullable String renderItemList) {}
