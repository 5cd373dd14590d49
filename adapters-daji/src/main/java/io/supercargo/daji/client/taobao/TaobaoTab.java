package io.supercargo.daji.client.taobao;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;

/** What Daji is asked about Taobao and Tmall. */
public final class TaobaoTab {
  private TaobaoTab() {}

  public static void open(Provider.Builder provider, DajiLine line, Duration settleWindow) {
    RelayLine relay = new RelayLine(line);
    DajiBuyableItems items = new DajiBuyableItems(relay);
    DajiTrade trade = DajiTrade.of(relay, items);
    provider
        .at(Marketplace.TAOBAO)
        .with(ProductSearch.class, new DajiProductSearch(relay))
        .with(ImageSearch.class, new DajiImageSearch(relay))
        .with(ImageUpload.class, new DajiImageUpload(line))
        .with(ProductCatalog.class, new DajiProductCatalog(relay))
        .with(Rankings.class, new DajiRankings(relay))
        .with(FreightDesk.class, new DajiFreightDesk(relay))
        .with(BuyableItems.class, items)
        .with(QuoteDesk.class, new DajiQuoteDesk(trade))
        .with(OrderDesk.class, new DajiOrderDesk(trade, settleWindow))
        .with(OrderBook.class, new DajiOrderBook(trade))
        .with(Tracking.class, new DajiTracking(trade))
        .with(Cancellations.class, new DajiCancellations(trade))
        .with(Cashier.class, new DajiCashier(trade));
  }
}
