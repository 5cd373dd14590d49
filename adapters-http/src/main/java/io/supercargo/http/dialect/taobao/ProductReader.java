package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.taobao.WireProduct.WireProductSku;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads products as distributors buy them; {@link ProductPrinter} goes the other way. */
public final class ProductReader {
  static final String ON_SALE = "active";
  static final String WITH_MATERIAL = "HAVE_MATERIAL";

  private final Marketplace marketplace;

  public ProductReader(Marketplace marketplace) {
    this.marketplace = marketplace;
  }

  public Product product(WireProduct wire) {
    List<String> images = requireNonNullElse(wire.picUrls(), List.of());
    List<Sku> skus =
        requireNonNullElse(wire.skuList(), List.<WireProductSku>of()).stream()
            .map(ProductReader::sku)
            .toList();
    return new Product(
        offer(wire, images, notes(wire, skus)),
        images,
        List.of(),
        skus,
        List.of(),
        requireNonNullElse(wire.description(), ""),
        Optional.empty(),
        Optional.ofNullable(wire.productUnit()).map(Text::chinese));
  }

  private Offer offer(WireProduct wire, List<String> images, Map<String, String> notes) {
    ProductId id = TaobaoIds.item(marketplace, wire.itemId(), wire.itemMapId());
    return new Offer(
        id,
        Optional.ofNullable(wire.mpId()).map(mpId -> new ProductId.Opaque(marketplace, mpId)),
        Text.chinese(requireNonNullElse(wire.title(), "")),
        images.isEmpty() ? "" : images.get(0),
        Fen.read("price", wire.price(), wire.promotionPrice(), wire.couponPrice()),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        Optional.ofNullable(wire.categoryId()).map(CategoryId::new).stream().toList(),
        Set.of(),
        Shops.read(wire.shopId(), wire.shopName()),
        fewest(wire.beginAmount()),
        new Offer.Notes(List.of(), Optional.empty(), notes));
  }

  private static Map<String, String> notes(WireProduct wire, List<Sku> skus) {
    NoteBook notes =
        new NoteBook()
            .note("userNick", wire.userNick())
            .note("categoryName", wire.categoryName())
            .note("categoryPath", wire.categoryPath())
            .note("postFee", wire.postFee())
            .unless(skus.stream().mapToLong(Sku::stock).sum(), "quantity", wire.quantity())
            .unless(ON_SALE, "status", wire.status())
            .unless(WITH_MATERIAL, "itemType", wire.itemType())
            .json("promotionDisplays", wire.promotionDisplays());
    return Shops.note(notes, wire.shopId(), wire.shopName()).notes();
  }

  private static Sku sku(WireProductSku wire) {
    Long promotion = Fen.read("skuList.promotionPrice", wire.promotionPrice());
    return new Sku(
        DetailReader.skuId("skuList.skuId", wire.skuId()),
        Optional.ofNullable(wire.mpSkuld()).filter(id -> !id.isNull()).map(id -> id.asText()),
        Properties.read(wire.properties(), null),
        Fen.read("skuList.price", wire.price(), promotion, wire.couponPrice()),
        requireNonNullElse(wire.quantity(), 0L),
        Optional.ofNullable(wire.picUrl()),
        new NoteBook()
            .note("postFee", wire.postFee())
            .unless(ON_SALE, "status", wire.status())
            .notes());
  }

  private static OptionalInt fewest(@Nullable Integer beginAmount) {
    return beginAmount == null || beginAmount < 1
        ? OptionalInt.empty()
        : OptionalInt.of(beginAmount);
  }
}
