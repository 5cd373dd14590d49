package io.supercargo.daji.client;

import io.supercargo.daji.DajiConfig;
import io.supercargo.daji.DajiType;
import io.supercargo.daji.client.poizon.PoizonTab;
import io.supercargo.daji.client.taobao.TaobaoTab;
import io.supercargo.daji.client.trade.TradeTab;
import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.DajiOperations;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.taobao.RelayedEnvelope;
import io.supercargo.domain.Marketplace;
import io.supercargo.http.HttpLine;
import io.supercargo.http.Protocol;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.push.PushReader;

/** Opens the client half: one line to Daji, and the ports that speak over it. */
public final class DajiClient {
  private DajiClient() {}

  public static Provider open(DajiConfig config, Surroundings around) {
    Protocol protocol =
        Protocol.of(
            DajiOperations.TABLE,
            new DajiSigning(config, around.clock()),
            WireEnvelope.class,
            DajiClient::check);
    HttpLine line = new HttpLine(config.line(), protocol, around);
    DajiLine daji = new DajiLine(around.name(), line, config.languages());
    Provider.Builder provider = line.provider(DajiType.NAME);
    openTab(provider, daji);
    TradeTab.open(provider, daji, config.settling());
    PoizonTab.open(provider, daji);
    TaobaoTab.open(provider, daji, config.settleAtTaobao());
    return provider
        .at(Marketplace.ALIBABA_1688)
        .with(PushReader.class, new DajiPushReader(config.pushSignature(), config.appSecret()))
        .build();
  }

  /** Of an answer that nobody reads further, what Daji relays is judged as well. */
  private static void check(String provider, WireEnvelope<?> envelope) {
    DajiCodes.check(provider, envelope);
    RelayedEnvelope.checkAny(provider, envelope.data());
  }

  /** What Daji is asked about 1688. */
  private static void openTab(Provider.Builder provider, DajiLine daji) {
    provider
        .at(Marketplace.ALIBABA_1688)
        .with(ProductSearch.class, new DajiProductSearch(daji))
        .with(ImageSearch.class, new DajiImageSearch(daji))
        .with(ImageUpload.class, new DajiImageUpload(daji))
        .with(ProductCatalog.class, new DajiProductCatalog(daji))
        .with(Categories.class, new DajiCategories(daji))
        .with(FreightDesk.class, new DajiFreightDesk(daji))
        .with(Rankings.class, new DajiRankings(daji))
        .with(ProductLinks.class, new DajiProductLinks(daji))
        .with(SearchNavigation.class, new DajiSearchNavigation(daji))
        .with(SalesTrends.class, new DajiSalesTrends(daji));
  }
}
