package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireDetailTranslation;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireItemSku;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireSkuTranslation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads items as searchers see them; {@link DetailPrinter} goes the other way. */
public final class DetailReader {
  static final String RESOURCE = "taobao";

  private static final WireDetailTranslation NONE =
      new WireDetailTranslation(null, null, null, null, null, null);

  private final Marketplace marketplace;

  public DetailReader(Marketplace marketplace) {
    this.marketplace = marketplace;
  }

  public Product product(WireItemDetail wire) {
    WireDetailTranslation translation = requireNonNullElse(wire.multiLanguageInfo(), NONE);
    List<String> images = requireNonNullElse(wire.picUrls(), List.of());
    return new Product(
        offer(wire, translation, images),
        images,
        Properties.read(wire.properties(), translation.properties()),
        requireNonNullElse(wire.skuList(), List.<WireItemSku>of()).stream()
            .map(sku -> sku(sku, translation))
            .toList(),
        List.of(),
        requireNonNullElse(wire.description(), ""),
        Optional.empty(),
        Optional.empty());
  }

  /** The same product in the language of a translation. */
  public static Product translated(Product product, WireTranslation wire) {
    Offer offer = product.offer();
    Text title = new Text(offer.title().original(), Optional.ofNullable(wire.title()));
    return new Product(
        retitled(offer, title),
        product.images(),
        Properties.translate(product.attributes(), wire.properties()),
        product.skus().stream().map(sku -> translated(sku, wire.skuProperties())).toList(),
        product.priceTiers(),
        product.description(),
        product.video(),
        product.unit());
  }

  static String skuId(String field, @Nullable JsonNode id) {
    if (id == null || id.isNull() || id.asText().isBlank()) {
      throw new InvalidValue(field, "missing", "a value");
    }
    return id.asText();
  }

  private Offer offer(WireItemDetail wire, WireDetailTranslation other, List<String> images) {
    return new Offer(
        TaobaoIds.item(marketplace, wire.itemId(), wire.itemMapId()),
        Optional.empty(),
        OfferFields.title(wire.title(), other.title()),
        images.isEmpty() ? "" : images.get(0),
        Fen.read("price", wire.price(), wire.promotionPrice(), wire.couponPrice()),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        List.of(),
        Set.of(),
        Shops.read(wire.shopId(), wire.shopName()),
        OptionalInt.empty(),
        notes(wire, other));
  }

  private static Offer.Notes notes(WireItemDetail wire, WireDetailTranslation other) {
    NoteBook notes =
        new NoteBook()
            .unless(RESOURCE, "itemResource", wire.itemResource())
            .json("tags", wire.tags())
            .json("propertyImageList", wire.propertyImageList())
            .json("promotionDisplays", wire.promotionDisplays())
            .note("translatedImage", other.mainImageUrl())
            .note("translatedCouponPrice", other.couponPrice());
    return new Offer.Notes(
        List.of(), Optional.empty(), Shops.note(notes, wire.shopId(), wire.shopName()).notes());
  }

  private static Sku sku(WireItemSku wire, WireDetailTranslation translation) {
    String id = skuId("skuList.skuId", wire.skuId());
    return new Sku(
        id,
        Optional.empty(),
        Properties.read(wire.properties(), translation(id, translation.skuProperties())),
        Fen.read("skuList.price", wire.price(), wire.promotionPrice(), wire.couponPrice()),
        requireNonNullElse(wire.quantity(), 0L),
        Optional.ofNullable(wire.picUrl()));
  }

  private static @Nullable List<WireProperty> translation(
      String id, @Nullable List<WireSkuTranslation> translations) {
    return requireNonNullElse(translations, List.<WireSkuTranslation>of()).stream()
        .filter(it -> it.skuId() != null && it.skuId().asText().equals(id))
        .findFirst()
        .map(WireSkuTranslation::properties)
        .orElse(null);
  }

  private static Sku translated(Sku sku, @Nullable List<WireSkuTranslation> translations) {
    return new Sku(
        sku.id(),
        sku.specId(),
        Properties.translate(sku.attributes(), translation(sku.id(), translations)),
        sku.prices(),
        sku.stock(),
        sku.imageUrl(),
        sku.notes());
  }

  private static Offer retitled(Offer offer, Text title) {
    return new Offer(
        offer.id(),
        offer.reference(),
        title,
        offer.imageUrl(),
        offer.prices(),
        offer.fees(),
        offer.sales(),
        offer.categories(),
        offer.filters(),
        offer.shop(),
        offer.minOrderQuantity(),
        offer.notes());
  }
}
