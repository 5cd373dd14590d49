package io.supercargo.daji.wire;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.detail.DetailPrices;
import io.supercargo.http.dialect.detail.DetailPrinter;
import io.supercargo.http.dialect.detail.ServiceTags;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import java.util.List;

/** Writes details; {@link Details} goes the other way. */
public final class DetailWriter {
  private static final DetailPrinter PARTS = new DetailPrinter(DetailPrices.YUAN);

  private DetailWriter() {}

  public static WireProduct write(Product product) {
    Offer offer = product.offer();
    List<CategoryId> path = offer.categories();
    return new WireProduct(
        Offers.MAPPER.offerId(offer.id()),
        DetailPrinter.level(path, path.size() - 1),
        DetailPrinter.level(path, 0),
        DetailPrinter.level(path, 1),
        DetailPrinter.level(path, 2),
        offer.title().original(),
        offer.title().translated().orElse(null),
        product.description(),
        product.video().orElse(null),
        new WireImages(product.images()),
        DetailPrinter.attributes(product.attributes()),
        PARTS.skus(product.skus()),
        PARTS.sale(product),
        DetailPrinter.shipping(offer),
        offer.shop().map(shop -> shop.id().value()).orElse(null),
        offer.shop().flatMap(Shop::name).orElse(null),
        DetailPrinter.ON_SALE,
        ServiceTags.write(offer.filters()),
        offer.satisfies(Filter.SELECTED_SUPPLY),
        DetailPrinter.minOrderQuantity(offer),
        offer.notes().seller(),
        Offers.MAPPER.traceInfo(offer),
        Offers.MAPPER.priceInfo(offer.prices()));
  }
}
