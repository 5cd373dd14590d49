package io.supercargo.daji.client.taobao;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.provider.Provider;

/** What Daji is asked about Taobao and Tmall. */
public final class TaobaoTab {
  private TaobaoTab() {}

  public static void open(Provider.Builder provider, DajiLine line) {
    RelayLine relay = new RelayLine(line);
    provider
        .at(Marketplace.TAOBAO)
        .with(ProductSearch.class, new DajiProductSearch(relay))
        .with(ImageSearch.class, new DajiImageSearch(relay))
        .with(ImageUpload.class, new DajiImageUpload(line))
        .with(ProductCatalog.class, new DajiProductCatalog(relay))
        .with(Rankings.class, new DajiRankings(relay))
        .with(FreightDesk.class, new DajiFreightDesk(relay))
        .with(BuyableItems.class, new DajiBuyableItems(relay));
  }
}
