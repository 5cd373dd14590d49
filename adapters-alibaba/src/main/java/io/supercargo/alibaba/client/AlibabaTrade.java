package io.supercargo.alibaba.client;

import io.supercargo.alibaba.AlibabaConfig.Buying;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentWays;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sync.SyncBack;

/** All that has to do with buying, and with what was bought. */
final class AlibabaTrade {
  private AlibabaTrade() {}

  static void open(AlibabaLine line, Buying buying, Provider.Builder provider) {
    AlibabaOrderBook book = new AlibabaOrderBook(line);
    AlibabaOrderDesk desk = new AlibabaOrderDesk(line, buying.settling());
    provider
        .with(QuoteDesk.class, new AlibabaQuoteDesk(line))
        .with(OrderDesk.class, desk)
        .with(OrderBook.class, book)
        .with(Cancellations.class, new AlibabaCancellations(line))
        .with(Receipts.class, new AlibabaReceipts(line, book))
        .with(Cashier.class, new AlibabaCashier(line, desk.rules()))
        .with(PaymentLinks.class, new AlibabaPaymentLinks(line, buying.page()))
        .with(PaymentWays.class, new AlibabaPaymentWays(line))
        .with(Tracking.class, new AlibabaTracking(line))
        .with(Carriers.class, new AlibabaCarriers(line))
        .with(SyncBack.class, new AlibabaSyncBack(line));
    aftersales(line, buying, book, provider);
  }

  private static void aftersales(
      AlibabaLine line, Buying buying, AlibabaOrderBook orders, Provider.Builder provider) {
    AlibabaRefundDesk desk = new AlibabaRefundDesk(line, orders, buying.settling().window());
    AlibabaRefundBook book = new AlibabaRefundBook(line);
    AlibabaRefundReturns returns = new AlibabaRefundReturns(line);
    provider
        .with(RefundDesk.class, desk)
        .with(RefundLimits.class, desk)
        .with(RefundBook.class, book)
        .with(RefundList.class, book)
        .with(RefundHistory.class, book)
        .with(RefundReturns.class, returns)
        .with(RefundCancellations.class, returns)
        .with(RefundEvidence.class, new AlibabaRefundEvidence(line));
  }
}
