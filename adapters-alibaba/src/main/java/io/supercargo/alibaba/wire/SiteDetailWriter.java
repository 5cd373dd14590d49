package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.NullNode;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSitePriceRange;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteSale;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteShipping;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteSku;
import io.supercargo.alibaba.wire.WireSiteProduct.WireSiteSkuAttribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.detail.DetailPrinter;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireSkuAttribute;
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
        DetailPrinter.attributes(product.attributes()),
        DetailWriter.SKUS.skus(product.skus()).stream().map(SiteDetailWriter::sku).toList(),
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
        ProductPrices.ranges(product).stream()
            .map(range -> new WireSitePriceRange(range.startQuantity(), range.price()))
            .toList(),
        product.stock());
  }

  /** There is room for the first property alone. */
  private static WireSiteSku sku(WireSku wire) {
    return new WireSiteSku(
        requireNonNullElse(wire.amountOnSale(), 0L),
        requireNonNullElse(wire.price(), NullNode.getInstance()).asText(),
        wire.jxhyPrice(),
        requireNonNullElse(wire.skuId(), NullNode.getInstance()),
        wire.specId(),
        requireNonNullElse(wire.skuAttributes(), List.<WireSkuAttribute>of()).stream()
            .findFirst()
            .map(SiteDetailWriter::attribute)
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
