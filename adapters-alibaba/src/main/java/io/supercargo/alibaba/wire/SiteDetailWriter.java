package io.supercargo.alibaba.wire;

import io.supercargo.alibaba.wire.WireProduct.WireSkuAttribute;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSitePriceRange;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteSale;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteShipping;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteSku;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteSkuAttribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import java.util.List;

/** Writes details as the paper for national sites has them. */
public final class SiteDetailWriter {
  private SiteDetailWriter() {}

  public static WireSiteProduct write(Product product) {
    Offer offer = product.offer();
    List<CategoryId> path = offer.categories();
    return new WireSiteProduct(
        OfferValues.number(offer.id()),
        offer.title().original(),
        OfferValues.translation(offer.title()),
        product.description(),
        product.video().orElse(null),
        null,
        new WireImages(product.images()),
        product.attributes().stream().map(DetailWriter::attribute).toList(),
        product.skus().stream().map(SiteDetailWriter::sku).toList(),
        sale(product),
        new WireSiteShipping(offer.shop().flatMap(Shop::location).orElse(null)),
        OfferValues.level(path, path.size() - 1),
        null,
        offer.satisfies(Filter.SELECTED_SUPPLY),
        offer.shop().map(shop -> shop.id().value()).orElse(null),
        OfferValues.count(offer.minOrderQuantity()));
  }

  private static WireSiteSale sale(Product product) {
    return new WireSiteSale(
        DetailPrices.ranges(product).stream()
            .map(range -> new WireSitePriceRange(range.startQuantity(), range.price()))
            .toList(),
        product.stock());
  }

  /** There is room for the first property alone. */
  private static WireSiteSku sku(Sku sku) {
    return new WireSiteSku(
        sku.stock(),
        sku.prices().wholesale().text(),
        OfferValues.yuan(sku.prices(), PriceKind.SELECTED_SUPPLY),
        DetailWriter.skuId(sku),
        sku.specId().orElse(null),
        sku.attributes().stream()
            .findFirst()
            .map(it -> attribute(DetailWriter.skuAttribute(it, sku)))
            .orElse(null));
  }

  private static WireSiteSkuAttribute attribute(WireSkuAttribute wire) {
    return new WireSiteSkuAttribute(
        wire.attributeId(),
        wire.attributeName(),
        wire.attributeNameTrans(),
        wire.value(),
        wire.valueTrans(),
        wire.skuImageUrl());
  }
}
