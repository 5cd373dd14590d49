package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.domain.Marketplace;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;

/** All that has to do with buying at 1688. */
public final class TradeTab {
  private TradeTab() {}

  public static void open(Provider.Builder provider, DajiLine line, Settling settling) {
    DajiOrderApi api = line.api(DajiOrderApi.class);
    DajiOrderBook book = new DajiOrderBook(line, api);
    DajiOrderDesk desk = new DajiOrderDesk(line, api, settling);
    provider
        .at(Marketplace.ALIBABA_1688)
        .with(QuoteDesk.class, new DajiQuoteDesk(line, api))
        .with(OrderDesk.class, desk)
        .with(OrderBook.class, book)
        .with(Tracking.class, new DajiTracking(line, api))
        .with(Cancellations.class, new DajiCancellations(line, api))
        .with(Receipts.class, new DajiReceipts(line, api, book))
        .with(Cashier.class, new DajiCashier(line, api, desk.rules()))
        .with(PaymentLinks.class, new DajiPaymentLinks(line, api));
  }
}
