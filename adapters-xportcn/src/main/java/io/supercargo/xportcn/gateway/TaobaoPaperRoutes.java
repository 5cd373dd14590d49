package io.supercargo.xportcn.gateway;

import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.xportcn.wire.Vouchers;
import io.supercargo.xportcn.wire.WireFrontWarehouse;
import io.supercargo.xportcn.wire.WireVoucher;
import java.util.Map;
import java.util.Objects;

/** What is said of orders at Taobao after they were placed. Nothing is answered but yes. */
final class TaobaoPaperRoutes {
  private static final Map<String, Object> DONE = Map.of();

  private TaobaoPaperRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on(
            "taobaoPaymentVoucherUpload",
            PaymentVouchers.class,
            WireVoucher.class,
            TaobaoPaperRoutes::prove)
        .on(
            "taobaoOrderUpdateWarehouse",
            FrontWarehouses.class,
            WireFrontWarehouse.class,
            TaobaoPaperRoutes::send);
  }

  private static Object prove(PaymentVouchers vouchers, WireVoucher wire) {
    vouchers.handIn(Vouchers.read(wire));
    return DONE;
  }

  private static Object send(FrontWarehouses warehouses, WireFrontWarehouse wire) {
    FrontWarehouse through =
        new FrontWarehouse(
            Objects.requireNonNullElse(wire.warehouseName(), ""),
            Objects.requireNonNullElse(wire.warehouseAddress(), ""));
    warehouses.send(PurchaseIds.required("orderId", wire.orderId()), through);
    return DONE;
  }
}
