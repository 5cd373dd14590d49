package io.supercargo.alibaba.wire;

import io.supercargo.alibaba.wire.WireProduct.WirePriceRange;
import io.supercargo.alibaba.wire.WireProduct.WireSale;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.detail.DetailPrices;
import io.supercargo.http.dialect.detail.DetailPrinter;
import io.supercargo.http.dialect.detail.ServiceTags;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireUnit;
import java.util.List;

/** Writes details as the platform's own page has them; {@link Details} goes the other way. */
public final class DetailWriter {
  static final DetailPrinter SKUS = new DetailPrinter(DetailPrices.YUAN);

  private DetailWriter() {}

  public static WireProduct write(Product product) {
    Offer offer = product.offer();
    List<CategoryId> path = offer.categories();
    return new WireProduct(
        OfferValues.number(offer.id()),
        OfferValues.level(path, path.size() - 1),
        null,
        OfferValues.level(path, 0),
        OfferValues.level(path, 1),
        OfferValues.level(path, 2),
        offer.title().original(),
        OfferValues.translation(offer.title()),
        product.description(),
        product.video().orElse(null),
        new WireImages(product.images()),
        DetailPrinter.attributes(product.attributes()),
        SKUS.skus(product.skus()),
        sale(product),
        DetailPrinter.shipping(offer),
        offer.satisfies(Filter.SELECTED_SUPPLY),
        Boolean.toString(offer.satisfies(Filter.CROSS_BORDER_SELECT)),
        offer.shop().map(shop -> shop.id().value()).orElse(null),
        offer.shop().flatMap(Shop::name).orElse(null),
        OfferValues.count(offer.minOrderQuantity()),
        DetailPrinter.ON_SALE,
        ServiceTags.write(offer.filters()),
        null,
        OfferFlags.identities(offer),
        OfferValues.traceInfo(offer.id()));
  }

  private static WireSale sale(Product product) {
    Prices prices = product.offer().prices();
    List<WirePriceRange> ranges = ProductPrices.ranges(product);
    return new WireSale(
        product.stock(),
        ranges,
        ProductPrices.quoteType(product, ranges),
        OfferValues.yuan(prices, PriceKind.DROPSHIP),
        OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY),
        product
            .unit()
            .map(unit -> new WireUnit(unit.original(), OfferValues.translation(unit)))
            .orElse(null));
  }
}
