package io.supercargo.taobao.gateway;

import io.supercargo.domain.Capability;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.PurchaseQuestions;
import io.supercargo.taobao.wire.WireCancelQuery;
import io.supercargo.taobao.wire.WirePayQuery;
import io.supercargo.taobao.wire.WirePayUrl;
import io.supercargo.taobao.wire.WirePurchaseRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of orders: paid, cancelled, received. */
final class PaymentRoutes {
  private final TradeDesk trade;
  private final PurchaseDesk desk;

  PaymentRoutes(TradeDesk trade) {
    this.trade = trade;
    this.desk = new PurchaseDesk(trade, StatusWords.WORDS);
  }

  void mount(OperationRoutes routes) {
    Question.on(routes, "purchaseOrderCancel", Shape.FLAT, WireCancelQuery.class, this::cancel);
    Question.on(
        routes, "purchaseOrderConfirmReceipt", Shape.FLAT, WirePurchaseRef.class, this::confirm);
    Question.on(routes, "purchaseOrderBatchPay", Shape.FLAT, WirePayQuery.class, this::pay);
    Question.on(routes, "purchaseOrderGetPayUrl", Shape.FLAT, WirePurchaseRef.class, this::payUrl);
  }

  /** Success is all that is said. */
  private @Nullable Object cancel(GatewayClient client, WireCancelQuery wire) {
    desk.cancel(client, PurchaseQuestions.cancellation(wire));
    return null;
  }

  private @Nullable Object confirm(GatewayClient client, WirePurchaseRef wire) {
    String order = PurchaseIds.required("purchase_id", wire.purchaseId());
    trade.port(client, Receipts.class, Capability.RECEIPT).confirm(order, List.of());
    return null;
  }

  private Object pay(GatewayClient client, WirePayQuery wire) {
    return desk.pay(client, PurchaseIds.read("purchaseOrderIdList", wire.purchaseOrderIdList()));
  }

  private Object payUrl(GatewayClient client, WirePurchaseRef wire) {
    PaymentLinks links = trade.port(client, PaymentLinks.class, Capability.PAYMENT_LINK);
    return new WirePayUrl(links.link(PurchaseQuestions.orders(wire)).value().address().toString());
  }
}
