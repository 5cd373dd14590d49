package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.supercargo.http.dialect.taobao.trade.WireReceiver;
import org.jspecify.annotations.Nullable;

/**
 * Places an order.
 *
 * @param thirdOrderId the buyer's own name for it, which upstream makes no second order of
 * @param purchaseAmount what was planned for the goods, cents
 * @param sellerOrderNumber a further name of the buyer's
 * @param orderSource where the buyer sells; may be empty
 * @param orderLineList lines as JSON text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCreateQuery(
    @Nullable String thirdOrderId,
    @JsonProperty("purchase_amount") @Nullable Long purchaseAmount,
    @JsonProperty("seller_order_number") @Nullable String sellerOrderNumber,
    @JsonProperty("order_source") @Nullable String orderSource,
    @JsonProperty("order_line_list") @Nullable String orderLineList,
    @Nullable WireReceiver receiver,
    @JsonProperty("warehouse_address_info") @Nullable WireReceiver warehouseAddressInfo,
    @JsonProperty("channel_order_type") @Nullable String channelOrderType,
    @JsonProperty("support_partial_success") @Nullable Boolean supportPartialSuccess,
    @JsonProperty("order_remark") @Nullable String orderRemark,
    @JsonProperty("need_supply_chain_service") @Nullable Boolean needSupplyChainService,
    @JsonProperty("need_sys_retry") @Nullable Boolean needSysRetry) {}
