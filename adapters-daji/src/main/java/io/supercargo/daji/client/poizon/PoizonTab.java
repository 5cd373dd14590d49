package io.supercargo.daji.client.poizon;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;

/** What Daji is asked about Poizon. */
public final class PoizonTab {
  private PoizonTab() {}

  public static void open(Provider.Builder provider, DajiLine line) {
    provider
        .at(Marketplace.POIZON)
        .with(ProductSearch.class, new DajiProductSearch(line))
        .with(ProductCatalog.class, new DajiProductCatalog(line))
        .with(Categories.class, new DajiCategories(line))
        .with(Brands.class, new DajiBrands(line))
        .with(Barcodes.class, new DajiBarcodes(line));
  }
}
