package io.supercargo.http.dialect.taobao.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of orders. */
public record WirePurchasePage(
    @Nullable Long resultsTotal,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable List<WirePurchase> purchaseOrders) {}
