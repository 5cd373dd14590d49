package io.supercargo.sandbox;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.time.InstantSource;

/** What not every supplier can be asked, and some marketplaces have no use for. */
final class Specialities {
  private final Market market;
  private final Missing missing;
  private final InstantSource clock;

  Specialities(Market market, Missing missing, InstantSource clock) {
    this.market = market;
    this.missing = missing;
    this.clock = clock;
  }

  /** Puts them in at the market's place. */
  void furnish(Provider.Builder provider, ProductCatalog catalog) {
    Marketplace here = market.marketplace();
    provider
        .with(SearchNavigation.class, new SandboxSearchNavigation(market))
        .supports(Capability.SEARCH_NAVIGATION, Support.YES)
        .with(ProductLinks.class, new SandboxProductLinks(here, catalog, missing))
        .supports(Capability.PRODUCT_LINK, Support.YES)
        .with(SalesTrends.class, new SandboxSalesTrends(market, missing, clock))
        .supports(Capability.SALES_TREND, Support.YES);
    if (here == Marketplace.ALIBABA_1688) {
      provider
          .with(HotWords.class, new SandboxHotWords())
          .supports(Capability.HOT_WORDS, Support.YES)
          .with(CategorySearch.class, new SandboxCategorySearch())
          .supports(Capability.CATEGORY_SEARCH, Support.YES)
          .with(ProductPools.class, new SandboxProductPools(market, missing))
          .supports(Capability.PRODUCT_POOL, Support.YES);
    }
    if (here == Marketplace.POIZON) {
      provider
          .with(Brands.class, new SandboxBrands())
          .supports(Capability.BRANDS, Support.YES)
          .with(Barcodes.class, new SandboxBarcodes(here, catalog, missing))
          .supports(Capability.BARCODES, Support.YES);
    }
    if (here == Marketplace.TAOBAO) {
      provider
          .with(BuyableItems.class, new SandboxBuyableItems(market, missing))
          .supports(Capability.ITEM_LOOKUP, Support.YES);
    }
  }
}
