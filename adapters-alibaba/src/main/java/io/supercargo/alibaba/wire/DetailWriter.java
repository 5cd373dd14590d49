package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.alibaba.wire.WireProduct.WirePriceRange;
import io.supercargo.alibaba.wire.WireProduct.WireSale;
import io.supercargo.alibaba.wire.WireProduct.WireSku;
import io.supercargo.alibaba.wire.WireProduct.WireSkuAttribute;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.detail.ServiceTags;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireUnit;
import java.util.List;

/** Writes details as the platform's own page has them; {@link Details} goes the other way. */
public final class DetailWriter {
  private static final String ON_SALE = "published";

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
        product.attributes().stream().map(DetailWriter::attribute).toList(),
        product.skus().stream().map(DetailWriter::sku).toList(),
        sale(product),
        shipping(offer),
        offer.satisfies(Filter.SELECTED_SUPPLY),
        Boolean.toString(offer.satisfies(Filter.CROSS_BORDER_SELECT)),
        offer.shop().map(shop -> shop.id().value()).orElse(null),
        offer.shop().flatMap(Shop::name).orElse(null),
        OfferValues.count(offer.minOrderQuantity()),
        ON_SALE,
        ServiceTags.write(offer.filters()),
        null,
        OfferFlags.identities(offer),
        OfferValues.traceInfo(offer.id()));
  }

  static WireAttribute attribute(Attribute attribute) {
    return new WireAttribute(
        attribute.id().orElse(null),
        attribute.name().original(),
        OfferValues.translation(attribute.name()),
        attribute.value().original(),
        OfferValues.translation(attribute.value()));
  }

  static WireSkuAttribute skuAttribute(Attribute attribute, Sku sku) {
    return new WireSkuAttribute(
        attribute.id().orElse(null),
        attribute.name().original(),
        OfferValues.translation(attribute.name()),
        attribute.value().original(),
        OfferValues.translation(attribute.value()),
        sku.imageUrl().orElse(null));
  }

  static JsonNode skuId(Sku sku) {
    String id = sku.id();
    return id.matches("[0-9]{1,18}") ? LongNode.valueOf(Long.parseLong(id)) : TextNode.valueOf(id);
  }

  private static WireSku sku(Sku sku) {
    Prices prices = sku.prices();
    return new WireSku(
        skuId(sku),
        sku.specId().orElse(null),
        sku.stock(),
        prices.wholesale().text(),
        OfferValues.yuan(prices, PriceKind.PROMOTION),
        OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY),
        OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE),
        OfferValues.yuan(prices, PriceKind.DROPSHIP),
        sku.attributes().stream().map(it -> skuAttribute(it, sku)).toList());
  }

  private static WireSale sale(Product product) {
    Prices prices = product.offer().prices();
    List<WirePriceRange> ranges = DetailPrices.ranges(product);
    return new WireSale(
        product.stock(),
        ranges,
        DetailPrices.quoteType(product, ranges),
        OfferValues.yuan(prices, PriceKind.DROPSHIP),
        OfferValues.yuan(prices, PriceKind.SELECTED_SUPPLY),
        product
            .unit()
            .map(unit -> new WireUnit(unit.original(), OfferValues.translation(unit)))
            .orElse(null));
  }

  private static WireShipping shipping(Offer offer) {
    return new WireShipping(
        offer.shop().flatMap(Shop::location).orElse(null), OfferFlags.promise(offer));
  }
}
