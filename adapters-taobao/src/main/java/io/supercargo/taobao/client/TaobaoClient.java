package io.supercargo.taobao.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.HttpLine;
import io.supercargo.http.Protocol;
import io.supercargo.http.Redactor;
import io.supercargo.http.dialect.taobao.logistics.LineByLine;
import io.supercargo.http.token.Account;
import io.supercargo.http.token.TokenKeeper;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.push.PushReader;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.TaobaoType;
import io.supercargo.taobao.wire.TaobaoJson;
import io.supercargo.taobao.wire.TaobaoOperations;

/** Opens the client half: one line to the platform, and the ports that speak over it. */
public final class TaobaoClient {
  private TaobaoClient() {}

  public static Provider open(TaobaoConfig config, Surroundings around) {
    TokenKeeper tokens = new TokenKeeper(around, config.tokens());
    HttpLine line = new HttpLine(config.line(), protocol(config, tokens, around), around);
    line.describe(TaobaoRawApi.class);
    Account account = new Account(around, tokens, new TaobaoTokenDesk(config, around, line));
    TaobaoLine taobao = new TaobaoLine(around.name(), line, account);
    TaobaoBuyableItems items = new TaobaoBuyableItems(taobao);
    TaobaoTrade trade = TaobaoTrade.of(taobao, items);
    TaobaoOrderBook book = new TaobaoOrderBook(trade);
    TaobaoRefundDesk refunds = new TaobaoRefundDesk(taobao, config.settleWindow());
    TaobaoRefundBook refunded = new TaobaoRefundBook(taobao);
    TaobaoRefundReturns acts = new TaobaoRefundReturns(taobao);
    return line.provider(TaobaoType.NAME)
        .with(RawCalls.class, account.asking(line.rawCalls()))
        .with(Authorisation.class, account)
        .with(ProductSearch.class, new TaobaoProductSearch(taobao))
        .with(ImageSearch.class, new TaobaoImageSearch(taobao))
        .with(ImageUpload.class, new TaobaoImageUpload(taobao))
        .with(ProductCatalog.class, new TaobaoProductCatalog(taobao))
        .with(BuyableItems.class, items)
        .with(Rankings.class, new TaobaoRankings(taobao))
        .with(SellerChat.class, new TaobaoSellerChat(taobao, config.chat()))
        .with(FreightDesk.class, new TaobaoFreightDesk(taobao))
        .with(QuoteDesk.class, new TaobaoQuoteDesk(trade))
        .with(OrderDesk.class, new TaobaoOrderDesk(trade, config.settleWindow()))
        .with(OrderBook.class, book)
        .with(Cancellations.class, new TaobaoCancellations(trade))
        .with(Receipts.class, new TaobaoReceipts(trade))
        .with(Cashier.class, new TaobaoCashier(trade))
        .with(PaymentLinks.class, new TaobaoPaymentLinks(trade))
        .with(Bills.class, new TaobaoBills(taobao))
        .with(RefundDesk.class, refunds)
        .with(RefundLimits.class, refunds)
        .with(RefundChanges.class, refunds)
        .with(RefundBook.class, refunded)
        .with(RefundList.class, refunded)
        .with(RefundHistory.class, refunded)
        .with(RefundReturns.class, acts)
        .with(RefundCancellations.class, acts)
        .with(RefundLetters.class, acts)
        .with(PushReader.class, new TaobaoPushReader(config))
        .with(
            Tracking.class,
            new LineByLine(book, (id, read) -> taobao.read(trade.api().way(id), read)))
        .build();
  }

  private static Protocol protocol(TaobaoConfig config, TokenKeeper tokens, Surroundings around) {
    ObjectMapper json = TaobaoJson.requests();
    return new Protocol(
        TaobaoOperations.TABLE,
        new TaobaoSigning(config, tokens, around.clock()),
        Redactor.also().inForms("code"),
        json,
        new TaobaoVerdict(json));
  }
}
