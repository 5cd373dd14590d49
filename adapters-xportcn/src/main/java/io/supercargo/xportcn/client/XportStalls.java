package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.XportEdition;

/** What the platform has at each marketplace, by edition. */
final class XportStalls {
  private final XportLine line;
  private final Provider.Builder provider;

  private XportStalls(XportLine line, Provider.Builder provider) {
    this.line = line;
    this.provider = provider;
  }

  static void open(XportLine line, Provider.Builder provider) {
    XportStalls stalls = new XportStalls(line, provider);
    stalls.atTaobao();
    stalls.at1688();
    switch (line.edition()) {
      case KA -> stalls.onlyInKa();
      case V1 -> stalls.notInKa();
      case V2 -> stalls.onlyInV2();
    }
    if (line.edition() != XportEdition.V2) {
      stalls.abroad();
    }
  }

  private void atTaobao() {
    provider
        .at(Marketplace.TAOBAO)
        .with(ProductSearch.class, new XportTaobaoProductSearch(line))
        .with(ImageSearch.class, new XportTaobaoImageSearch(line))
        .with(ProductCatalog.class, new XportTaobaoProductCatalog(line));
    if (line.edition() == XportEdition.V1) {
      provider.with(Recommendations.class, new XportTaobaoRecommendations(line));
    }
  }

  private void at1688() {
    provider
        .at(Marketplace.ALIBABA_1688)
        .with(ProductSearch.class, new XportProductSearch(line))
        .with(ImageSearch.class, new XportImageSearch(line))
        .with(Categories.class, new XportCategories(line));
  }

  private void onlyInKa() {
    provider
        .with(ProductCatalog.class, new XportBatchProductCatalog(line))
        .with(FreightDesk.class, new XportFreightDesk(line));
  }

  private void notInKa() {
    XportProductApi api = line.line().api(XportProductApi.class);
    provider
        .with(
            ProductCatalog.class,
            new XportProductCatalog(line, Dialect.of1688(line.edition()), api::productDetail))
        .with(Recommendations.class, new XportRecommendations(line))
        .with(RelatedProducts.class, new XportRelatedProducts(line));
  }

  private void onlyInV2() {
    notInKa();
    provider.with(Rankings.class, new XportRankings(line));
  }

  private void abroad() {
    XportAbroadApi api = line.line().api(XportAbroadApi.class);
    provider
        .at(Marketplace.POIZON)
        .with(
            ProductSearch.class,
            new XportWordProductSearch(line, Dialect.POIZON, api::poizonKeywordSearch))
        .with(
            ProductCatalog.class,
            new XportProductCatalog(line, Dialect.POIZON, api::poizonProductDetail))
        .at(Marketplace.ALIBABA_COM)
        .with(
            ProductSearch.class,
            new XportWordProductSearch(line, Dialect.INTERNATIONAL, api::intlProductList))
        .with(
            ProductCatalog.class,
            new XportProductCatalog(line, Dialect.INTERNATIONAL, api::intlProductDetailGet));
  }
}
