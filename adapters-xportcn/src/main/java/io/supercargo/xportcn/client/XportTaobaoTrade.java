package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.ItemBook;
import io.supercargo.http.dialect.taobao.trade.OrderNames;
import io.supercargo.http.dialect.taobao.trade.PurchaseReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportCodes;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import retrofit2.Call;

/** What the ports of buying at Taobao share. */
record XportTaobaoTrade(
    XportLine line, XportTaobaoOrderApi api, OrderNames names, PurchaseReader purchases) {
  /** The platform failed while it may have been at work. */
  private static final Set<String> DOUBTFUL = Set.of("500", "504");

  private static XportTaobaoTrade of(XportLine line) {
    XportTaobaoOrderApi api = line.line().api(XportTaobaoOrderApi.class);
    ItemBook book = new ItemBook();
    return new XportTaobaoTrade(
        line,
        api,
        new OrderNames(line.provider(), new XportTaobaoBuyableItems(line, api), book),
        new PurchaseReader(Marketplace.TAOBAO, book));
  }

  /** Opens the ports; the names of goods cannot be looked up in KA. */
  static void open(XportLine line, Provider.Builder provider, Duration settleWindow) {
    XportTaobaoTrade trade = of(line);
    provider
        .at(Marketplace.TAOBAO)
        .with(QuoteDesk.class, new XportTaobaoQuoteDesk(trade))
        .with(OrderDesk.class, new XportTaobaoOrderDesk(trade, settleWindow))
        .with(OrderBook.class, new XportTaobaoOrderBook(trade))
        .with(Cancellations.class, new XportTaobaoCancellations(trade))
        .with(Cashier.class, new XportTaobaoCashier(trade));
  }

  /**
   * Tells, once.
   *
   * @param meaning judges the whole answer
   */
  <W, T> Reply<T> write(
      Call<Answer<WireEnvelope<W>>> call, Function<WireEnvelope<W>, ? extends T> meaning) {
    try {
      return line.line().<WireEnvelope<W>, T>write(call, meaning);
    } catch (SupplierFailure.Unavailable failure) {
      if (failure.origin().code().filter(DOUBTFUL::contains).isPresent()) {
        throw new SupplierFailure.OutcomeUnknown(
            failure.origin(), failure.getMessage() + "; it may or may not have been done", failure);
      }
      throw failure;
    }
  }

  void check(WireEnvelope<?> envelope) {
    XportCodes.check(line.provider(), envelope);
  }
}
