package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.Placement;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.aftersales.WireRefundRef;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WirePaying;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import io.supercargo.xportcn.wire.trade.WireTrades;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import retrofit2.Call;

/** What can be bought at each marketplace, by edition. */
final class XportTrade {
  private static final int MOST_PAID = 30;

  private final XportLine line;
  private final Provider.Builder provider;
  private final TradeDialect here;

  private XportTrade(XportLine line, Provider.Builder provider) {
    this.line = line;
    this.provider = provider.at(Marketplace.ALIBABA_1688);
    this.here = new TradeDialect(Dialect.of1688(line.edition()));
  }

  static void open(XportLine line, Provider.Builder provider) {
    XportTrade trade = new XportTrade(line, provider);
    switch (line.edition()) {
      case KA -> trade.inKa();
      case V1 -> trade.inV1();
      case V2 -> trade.inV2();
    }
    trade.logistics();
    if (line.edition() != XportEdition.V2) {
      trade.abroad();
    }
  }

  private void inKa() {
    XportKaOrderApi api = line.line().api(XportKaOrderApi.class);
    provider
        .with(QuoteDesk.class, new XportKaQuoteDesk(line, api, here))
        .with(OrderDesk.class, new XportOrderDesk(line, here, false, made(api::create)))
        .with(OrderBook.class, new XportOrderBook(line, here, api::orders, Optional.of(api::order)))
        .with(Cashier.class, new XportCashier(line, 1, ids -> api.pay(key(ids))));
  }

  private void inV1() {
    XportV1OrderApi api = line.line().api(XportV1OrderApi.class);
    provider
        .with(QuoteDesk.class, new XportQuoteDesk(line, here, api::preview))
        .with(OrderDesk.class, new XportOrderDesk(line, here, true, made(api::create)));
    inV1AndV2(orders -> new XportOrderBook(line, here, orders::orders, Optional.of(api::order)));
  }

  private void inV2() {
    XportV2OrderApi api = line.line().api(XportV2OrderApi.class);
    provider
        .with(QuoteDesk.class, new XportQuoteDesk(line, here, api::preview))
        .with(OrderDesk.class, new XportOrderDesk(line, here, true, made(api::create)));
    inV1AndV2(orders -> new XportOrderBook(line, here, orders::orders, Optional.empty()));
  }

  private void inV1AndV2(Function<XportOrderApi, OrderBook> opened) {
    XportOrderApi api = line.line().api(XportOrderApi.class);
    OrderBook book = opened.apply(api);
    XportProductApi products = line.line().api(XportProductApi.class);
    ProductCatalog catalog = new XportProductCatalog(line, here.dialect(), products::productDetail);
    provider
        .with(OrderBook.class, book)
        .with(SupplierCart.class, new XportSupplierCart(line, here, catalog))
        .with(Cancellations.class, new XportCancellations(line, api))
        .with(Receipts.class, new XportReceipts(line, api, book))
        .with(
            Cashier.class,
            new XportCashier(
                line,
                MOST_PAID,
                ids -> ids.size() == 1 ? api.pay(ids.get(0)) : api.payAll(new WirePaying(ids))));
  }

  private void logistics() {
    XportLogisticsApi api = line.line().api(XportLogisticsApi.class);
    XportRefundDesk refunds = new XportRefundDesk(line, api, line.settling().window());
    provider
        .with(Tracking.class, new XportTracking(line, api))
        .with(Carriers.class, new XportCarriers(line, api))
        .with(RefundDesk.class, refunds)
        .with(RefundBook.class, refunds)
        .with(RefundEvidence.class, refunds)
        .with(RefundReturns.class, refunds)
        .with(
            ConsignmentDesk.class,
            new XportConsignmentDesk(line, line.line().api(XportConsignmentApi.class)));
    if (line.edition() == XportEdition.KA) {
      XportRefundCancelApi cancels = line.line().api(XportRefundCancelApi.class);
      provider
          .with(Warehouse.class, new XportWarehouse(line, line.line().api(XportWarehouseApi.class)))
          .with(RefundCancellations.class, id -> line.agree(cancels.cancel(new WireRefundRef(id))));
    }
  }

  /** At Alibaba.com nothing is quoted. */
  private void abroad() {
    XportAbroadOrderApi api = line.line().api(XportAbroadOrderApi.class);
    TradeDialect poizon = new TradeDialect(Dialect.POIZON);
    TradeDialect abroad = new TradeDialect(Dialect.INTERNATIONAL);
    provider
        .at(Marketplace.POIZON)
        .with(QuoteDesk.class, new XportQuoteDesk(line, poizon, api::poizonPreview))
        .with(OrderDesk.class, new XportOrderDesk(line, poizon, true, made(api::poizonCreate)))
        .with(
            OrderBook.class, new XportOrderBook(line, poizon, api::poizonOrders, Optional.empty()))
        .with(Cashier.class, new XportCashier(line, 1, ids -> api.poizonPay(key(ids))))
        .at(Marketplace.ALIBABA_COM)
        .with(OrderDesk.class, new XportOrderDesk(line, abroad, false, made(api::intlCreate)))
        .with(OrderBook.class, new XportOrderBook(line, abroad, api::intlOrders, Optional.empty()));
  }

  private static WireOrderKey key(List<String> ids) {
    return new WireOrderKey(null, ids.get(0));
  }

  /** Whatever was asked for may become several orders. */
  private BiFunction<WirePlacing, Buyings, Reply<Placement>> made(
      Function<WirePlacing, Call<Answer<WireTrades>>> create) {
    return (order, buyings) ->
        line.tell(create.apply(order), WireTrades::envelope, buyings::placed);
  }
}
