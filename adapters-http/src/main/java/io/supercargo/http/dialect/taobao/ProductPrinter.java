package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElseGet;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.taobao.WireProduct.WireProductSku;
import java.util.Map;

/** Writes products as distributors buy them; {@link ProductReader} goes the other way. */
public final class ProductPrinter {
  private final TaobaoWire wire;

  public ProductPrinter(TaobaoWire wire) {
    this.wire = wire;
  }

  public WireProduct product(Product product) {
    Offer offer = product.offer();
    Map<String, String> notes = offer.notes().others();
    return new WireProduct(
        TaobaoIds.mpId(offer),
        wire.itemId(offer.id()),
        wire.itemMapId(offer.id(), offer.reference()),
        offer.title().original(),
        product.description(),
        Shops.name(offer),
        notes.get("userNick"),
        Shops.id(offer),
        offer.category().map(CategoryId::value).orElse(null),
        notes.get("categoryName"),
        notes.get("categoryPath"),
        product.images(),
        Fen.write(offer.prices()),
        Fen.write(offer.prices(), PriceKind.PROMOTION),
        Fen.write(offer.prices(), PriceKind.COUPON),
        NoteBook.number(notes, "postFee"),
        requireNonNullElseGet(NoteBook.number(notes, "quantity"), product::stock),
        offer.minOrderQuantity().orElse(0),
        product.unit().map(Text::original).orElse(null),
        notes.getOrDefault("status", ProductReader.ON_SALE),
        notes.getOrDefault("itemType", ProductReader.WITH_MATERIAL),
        NoteBook.list(notes, "promotionDisplays", WirePromotion.class),
        product.skus().stream().map(this::sku).toList());
  }

  private WireProductSku sku(Sku sku) {
    return new WireProductSku(
        wire.skuId(sku.id()),
        wire.mpSkuId(sku.specId()),
        Fen.write(sku.prices()),
        wire.promotion(Fen.write(sku.prices(), PriceKind.PROMOTION)),
        Fen.write(sku.prices(), PriceKind.COUPON),
        NoteBook.number(sku.notes(), "postFee"),
        sku.stock(),
        sku.notes().getOrDefault("status", ProductReader.ON_SALE),
        sku.imageUrl().orElse(null),
        Properties.write(sku.attributes()));
  }
}
