package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireDetailTranslation;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireItemSku;
import io.supercargo.http.dialect.taobao.WireItemDetail.WirePropertyImage;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireSkuTranslation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes items as searchers see them; {@link DetailReader} goes the other way. */
public final class DetailPrinter {
  private final TaobaoWire wire;
  private final Language language;

  /**
   * @param language which translations are in
   */
  public DetailPrinter(TaobaoWire wire, Language language) {
    this.wire = wire;
    this.language = language;
  }

  public WireItemDetail detail(Product product) {
    Offer offer = product.offer();
    Map<String, String> notes = offer.notes().others();
    return new WireItemDetail(
        notes.getOrDefault("itemResource", DetailReader.RESOURCE),
        wire.itemId(offer.id()),
        wire.itemMapId(offer.id(), offer.reference()),
        offer.title().original(),
        product.images(),
        Shops.name(offer),
        Shops.id(offer),
        Fen.write(offer.prices()),
        Fen.write(offer.prices(), PriceKind.PROMOTION),
        Fen.write(offer.prices(), PriceKind.COUPON),
        product.description(),
        Properties.write(product.attributes()),
        product.skus().stream().map(this::sku).toList(),
        NoteBook.list(notes, "propertyImageList", WirePropertyImage.class),
        NoteBook.list(notes, "tags", String.class),
        translation(product, notes),
        NoteBook.list(notes, "promotionDisplays", WirePromotion.class));
  }

  /** The product in the language alone. */
  public WireTranslation translation(Product product) {
    return new WireTranslation(
        TaobaoIds.mpId(product.offer()),
        language.code(),
        product.offer().title().best(),
        product.offer().imageUrl(),
        Properties.translations(product.attributes()),
        requireNonNullElse(skuTranslations(product), List.of()));
  }

  private WireItemSku sku(Sku sku) {
    return new WireItemSku(
        wire.skuId(sku.id()),
        sku.stock(),
        Fen.write(sku.prices()),
        Fen.write(sku.prices(), PriceKind.PROMOTION),
        Fen.write(sku.prices(), PriceKind.COUPON),
        sku.imageUrl().orElse(null),
        Properties.write(sku.attributes()));
  }

  private @Nullable WireDetailTranslation translation(Product product, Map<String, String> notes) {
    String title = product.offer().title().translated().orElse(null);
    String image = notes.get("translatedImage");
    String coupon = notes.get("translatedCouponPrice");
    List<WireProperty> properties = Properties.translations(product.attributes());
    List<WireSkuTranslation> skus = skuTranslations(product);
    return Stream.of(title, image, coupon, properties, skus).allMatch(Objects::isNull)
        ? null
        : new WireDetailTranslation(language.code(), title, image, coupon, properties, skus);
  }

  private @Nullable List<WireSkuTranslation> skuTranslations(Product product) {
    List<WireSkuTranslation> translations =
        product.skus().stream()
            .flatMap(
                sku ->
                    Stream.ofNullable(Properties.translations(sku.attributes()))
                        .map(it -> new WireSkuTranslation(wire.skuId(sku.id()), it)))
            .toList();
    return translations.isEmpty() ? null : translations;
  }
}
