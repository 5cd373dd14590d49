package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.xportcn.wire.WireProduct.WireAttribute;
import io.supercargo.xportcn.wire.WireProduct.WireImages;
import io.supercargo.xportcn.wire.WireProduct.WirePriceRange;
import io.supercargo.xportcn.wire.WireProduct.WireSale;
import io.supercargo.xportcn.wire.WireProduct.WireShipping;
import io.supercargo.xportcn.wire.WireProduct.WireSku;
import io.supercargo.xportcn.wire.WireProduct.WireSkuAttribute;
import io.supercargo.xportcn.wire.WireProduct.WireUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes details of all editions; {@link Details} goes the other way. */
public final class DetailWriter {
  private static final String ON_SALE = "published";

  private final XportEdition edition;
  private final PriceCodec prices;

  public DetailWriter(XportEdition edition) {
    this.edition = edition;
    this.prices = new PriceCodec(edition);
  }

  /**
   * @param offer the product's own, under the ids that are to be shown
   */
  public WireProduct write(Product product, Offer offer) {
    boolean ka = edition == XportEdition.KA;
    List<CategoryId> path = offer.categories();
    return new WireProduct(
        edition == XportEdition.V2 ? null : OfferValues.offerId(offer),
        edition == XportEdition.V2 ? OfferValues.offerMapId(offer) : null,
        level(path, path.size() - 1),
        level(path, 0),
        level(path, 1),
        level(path, 2),
        offer.title().original(),
        OfferValues.translation(offer.title()),
        product.description(),
        product.video().orElse(null),
        new WireImages(product.images()),
        product.attributes().stream().map(DetailWriter::attribute).toList(),
        product.skus().stream().map(this::sku).toList(),
        sale(product),
        shipping(offer),
        OfferValues.isJxhy(offer),
        offer.shop().map(shop -> shop.id().value()).orElse(null),
        offer.shop().flatMap(Shop::name).orElse(null),
        offer.minOrderQuantity().isPresent() ? (Integer) offer.minOrderQuantity().getAsInt() : null,
        ON_SALE,
        ServiceTags.write(offer.filters()),
        OfferValues.monthSold(offer),
        OfferValues.repurchaseRate(offer),
        ka ? null : OfferValues.priceInfo(offer.prices()),
        ka ? fen(offer.prices().wholesale()) : null,
        ka ? offer.fees().map(Fees::service).map(OfferValues::fen).orElse(null) : null,
        ka ? offer.fees().map(Fees::handling).map(OfferValues::fen).orElse(null) : null,
        ka ? (Long) OfferValues.payableFen(offer) : null);
  }

  private static @Nullable Long fen(Money price) {
    return OfferValues.fen(price);
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

  private WireSale sale(Product product) {
    return new WireSale(
        product.stock(),
        product.priceTiers().stream().map(this::range).toList(),
        product
            .unit()
            .map(unit -> new WireUnit(unit.original(), unit.translated().orElse(null)))
            .orElse(null));
  }

  private WirePriceRange range(PriceTier tier) {
    return new WirePriceRange(tier.minQuantity(), prices.write(tier.price()));
  }

  private static WireShipping shipping(Offer offer) {
    return new WireShipping(
        offer.shop().flatMap(Shop::location).orElse(null),
        offer.satisfies(Filter.SHIPS_IN_24H)
            ? Filter.SHIPS_IN_24H.code()
            : offer.satisfies(Filter.SHIPS_IN_48H) ? Filter.SHIPS_IN_48H.code() : null);
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

  private @Nullable String yuan(Sku sku, PriceKind kind) {
    return edition == XportEdition.KA ? null : sku.prices().of(kind).map(Money::text).orElse(null);
  }

  private static @Nullable Long level(List<CategoryId> path, int index) {
    return index >= 0 && index < path.size()
        ? (Long) SearchTerms.number("categoryId", path.get(index).value())
        : null;
  }
}
