package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.http.dialect.taobao.logistics.LineByLine;
import io.supercargo.http.dialect.taobao.trade.PurchaseQueries;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.provider.Provider;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.TaobaoLists;
import io.supercargo.xportcn.wire.WirePurchaseCancel;
import io.supercargo.xportcn.wire.WireTaobaoOrderId;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import java.time.Duration;

/** What can be bought at Taobao, by edition. */
final class XportTaobaoStalls {
  private final XportLine line;
  private final Provider.Builder provider;
  private final Duration settleWindow;

  private XportTaobaoStalls(XportLine line, Provider.Builder provider, Duration settleWindow) {
    this.line = line;
    this.provider = provider;
    this.settleWindow = settleWindow;
  }

  static void open(XportLine line, Provider.Builder provider, Duration settleWindow) {
    XportTaobaoStalls stalls =
        new XportTaobaoStalls(line, provider.at(Marketplace.TAOBAO), settleWindow);
    if (line.edition() == XportEdition.KA) {
      stalls.inKa();
    } else {
      stalls.inV1AndV2();
    }
  }

  /** What KA has none of its own for is asked as in v1. */
  private void inKa() {
    XportTaobaoPurchaseApi api = line.line().api(XportTaobaoPurchaseApi.class);
    XportKaBuyableItems items = new XportKaBuyableItems(line, api);
    XportTaobaoTrade trade = XportTaobaoTrade.of(line, items);
    provider
        .with(BuyableItems.class, items)
        .with(QuoteDesk.class, new XportTaobaoQuoteDesk(trade, api::render))
        .with(OrderDesk.class, new XportTaobaoOrderDesk(trade, settleWindow, api::create))
        .with(
            OrderBook.class,
            new XportTaobaoOrderBook(trade, id -> purchase(trade, api, id), api::orders))
        .with(
            Cancellations.class,
            new XportTaobaoCancellations(trade, order -> api.cancel(purchase(order))))
        .with(Cashier.class, new XportTaobaoCashier(trade, api::pay));
  }

  private void inV1AndV2() {
    XportTaobaoOrderApi api = line.line().api(XportTaobaoOrderApi.class);
    XportTaobaoTrade trade = XportTaobaoTrade.of(line, new XportTaobaoBuyableItems(line, api));
    boolean isV1 = line.edition() == XportEdition.V1;
    TradeDialect dialect = new TradeDialect(new Dialect(line.edition(), Marketplace.TAOBAO));
    OrderBook book =
        new XportTaobaoOrderBook(
            trade,
            id -> line.read(api.order(id), trade.purchases()::order),
            isV1 ? wire -> api.ordersByGet(TaobaoLists.parameters(wire)) : api::orders);
    provider
        .with(SupplierCart.class, new XportTaobaoSupplierCart(trade, dialect, settleWindow))
        .with(QuoteDesk.class, new XportTaobaoQuoteDesk(trade, api::render))
        .with(OrderDesk.class, new XportTaobaoOrderDesk(trade, settleWindow, api::create))
        .with(OrderBook.class, book)
        .with(Tracking.class, new LineByLine(book, (id, read) -> line.readAll(api.way(id), read)))
        .with(
            Cancellations.class,
            new XportTaobaoCancellations(
                trade, order -> api.cancel(new WireTaobaoOrderId(order.orderId()))))
        .with(Cashier.class, new XportTaobaoCashier(trade, api::pay))
        .with(FrontWarehouses.class, new XportFrontWarehouses(trade, api));
    refunds(trade);
    if (isV1) {
      line.line().describe(XportTaobaoPurchaseApi.class);
      provider.with(PaymentVouchers.class, new XportPaymentVouchers(trade, api));
    }
  }

  private void refunds(XportTaobaoTrade trade) {
    XportTaobaoRefundApi api = line.line().api(XportTaobaoRefundApi.class);
    XportTaobaoRefundDesk desk = new XportTaobaoRefundDesk(trade, api, settleWindow);
    XportTaobaoRefundBook book = new XportTaobaoRefundBook(line, api);
    XportTaobaoRefundReturns acts = new XportTaobaoRefundReturns(trade, api);
    provider
        .with(RefundDesk.class, desk)
        .with(RefundLimits.class, desk)
        .with(RefundChanges.class, desk)
        .with(RefundBook.class, book)
        .with(RefundList.class, book)
        .with(RefundHistory.class, book)
        .with(RefundReturns.class, acts)
        .with(RefundCancellations.class, acts)
        .with(RefundLetters.class, acts);
  }

  private static WirePurchaseCancel purchase(Cancellation order) {
    return new WirePurchaseCancel(
        order.orderId(), order.reason().code(), order.remark().orElse(null));
  }

  /** A list of one. */
  private Reply<Order> purchase(XportTaobaoTrade trade, XportTaobaoPurchaseApi api, String id) {
    return line.read(
        api.purchases(PurchaseQueries.ofOrder(id)),
        page ->
            trade.purchases().orders(page).stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow(
                    () ->
                        new SupplierFailure.NotFound(
                            Origin.of(line.provider()), line.provider() + " has no order " + id)));
  }
}
