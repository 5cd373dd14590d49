package io.supercargo.http.dialect.detail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WirePriceRange;
import io.supercargo.http.dialect.detail.WireDetail.WireSale;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireSkuAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a detail; {@link DetailReader} goes the other way. */
public final class DetailPrinter {
  /** The {@code status} of what can be bought. */
  public static final String ON_SALE = "published";

  private final DetailPrices prices;

  public DetailPrinter(DetailPrices prices) {
    this.prices = prices;
  }

  public List<WireSku> skus(List<Sku> skus) {
    return skus.stream().map(this::sku).toList();
  }

  public WireSale sale(Product product) {
    return new WireSale(
        product.stock(),
        product.priceTiers().stream().map(this::range).toList(),
        product
            .unit()
            .map(unit -> new WireUnit(unit.original(), unit.translated().orElse(null)))
            .orElse(null));
  }

  public static List<WireAttribute> attributes(List<Attribute> attributes) {
    return attributes.stream().map(DetailPrinter::attribute).toList();
  }

  /** Where it is sent from, and the soonest promise. */
  public static WireShipping shipping(Offer offer) {
    return new WireShipping(
        offer.shop().flatMap(Shop::location).orElse(null),
        Stream.of(Filter.SHIPS_IN_24H, Filter.SHIPS_IN_48H)
            .filter(offer::satisfies)
            .map(Filter::code)
            .findFirst()
            .orElse(null));
  }

  /** The number of a level of the path, from 0; null where it does not go so deep. */
  public static @Nullable Long level(List<CategoryId> path, int index) {
    return index >= 0 && index < path.size()
        ? (Long) NumberText.read("categoryId", path.get(index).value())
        : null;
  }

  public static @Nullable Integer minOrderQuantity(Offer offer) {
    return offer.minOrderQuantity().isPresent()
        ? (Integer) offer.minOrderQuantity().getAsInt()
        : null;
  }

  private WireSku sku(Sku sku) {
    return new WireSku(
        skuId(sku.id()),
        sku.specId().orElse(null),
        sku.stock(),
        prices.write(sku.prices().wholesale()),
        yuan(sku, PriceKind.SELECTED_SUPPLY),
        yuan(sku, PriceKind.SELECTED_SUPPLY_WHOLESALE),
        yuan(sku, PriceKind.DROPSHIP),
        yuan(sku, PriceKind.PROMOTION),
        sku.attributes().stream().map(it -> skuAttribute(it, sku)).toList());
  }

  private static JsonNode skuId(String id) {
    return id.matches("[0-9]{1,18}") ? LongNode.valueOf(Long.parseLong(id)) : TextNode.valueOf(id);
  }

  private WirePriceRange range(PriceTier tier) {
    return new WirePriceRange(tier.minQuantity(), prices.write(tier.price()));
  }

  private @Nullable String yuan(Sku sku, PriceKind kind) {
    return prices.ofAllKinds() ? OfferFields.yuan(sku.prices(), kind) : null;
  }

  private static WireAttribute attribute(Attribute attribute) {
    Text name = attribute.name();
    Text value = attribute.value();
    return new WireAttribute(
        attribute.id().orElse(null),
        name.original(),
        name.translated().orElse(null),
        value.original(),
        value.translated().orElse(null));
  }

  private static WireSkuAttribute skuAttribute(Attribute attribute, Sku sku) {
    WireAttribute plain = attribute(attribute);
    return new WireSkuAttribute(
        plain.attributeId(),
        plain.attributeName(),
        plain.attributeNameTrans(),
        plain.value(),
        plain.valueTrans(),
        sku.imageUrl().orElse(null));
  }
}
