package io.supercargo.taobao.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.taobao.wire.WireProduct.WireProperty;
import io.supercargo.taobao.wire.WireProduct.WireSku;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads products; {@link ProductWriter} goes the other way. */
public final class Products {
  private Products() {}

  /**
   * @param marketplace where the item was asked for: the wire does not say it again
   */
  public static Product read(WireProduct wire, Marketplace marketplace) {
    List<String> images = requireNonNullElse(wire.picUrls(), List.of());
    return new Product(
        offer(wire, marketplace, images),
        images,
        List.of(),
        requireNonNullElse(wire.skuList(), List.<WireSku>of()).stream().map(Products::sku).toList(),
        List.of(),
        requireNonNullElse(wire.description(), ""),
        Optional.empty(),
        Optional.ofNullable(wire.productUnit()).map(Text::chinese));
  }

  private static Offer offer(WireProduct wire, Marketplace marketplace, List<String> images) {
    return new Offer(
        new ProductId.Native(marketplace, Long.toString(wire.itemId())),
        Optional.ofNullable(wire.mpId()).map(id -> new ProductId.Opaque(marketplace, id)),
        Text.chinese(requireNonNullElse(wire.title(), "")),
        images.isEmpty() ? "" : images.get(0),
        prices(wire.price(), wire.promotionPrice()),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        Optional.ofNullable(wire.categoryId()).map(CategoryId::new).stream().toList(),
        Set.of(),
        Optional.ofNullable(wire.shopId())
            .map(
                id ->
                    new Shop(
                        new ShopId(Long.toString(id)),
                        Optional.ofNullable(wire.shopName()),
                        Optional.empty())),
        wire.beginAmount() == null || wire.beginAmount() < 1
            ? OptionalInt.empty()
            : OptionalInt.of(wire.beginAmount()));
  }

  private static Sku sku(WireSku wire) {
    return new Sku(
        wire.skuId(),
        Optional.ofNullable(wire.mpSkuId()).map(id -> Long.toString(id)),
        requireNonNullElse(wire.properties(), List.<WireProperty>of()).stream()
            .map(Products::attribute)
            .toList(),
        prices(wire.price(), wire.promotionPrice()),
        requireNonNullElse(wire.quantity(), 0L),
        Optional.ofNullable(wire.picUrl()));
  }

  private static Prices prices(Long fen, @Nullable Long promotionFen) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, Money.fen(fen));
    if (promotionFen != null) {
      prices.put(PriceKind.PROMOTION, Money.fen(promotionFen));
    }
    return new Prices(prices);
  }

  private static Attribute attribute(WireProperty wire) {
    return new Attribute(
        Optional.ofNullable(wire.propId()).map(id -> Long.toString(id)),
        Text.chinese(requireNonNullElse(wire.propName(), "")),
        Text.chinese(requireNonNullElse(wire.valueName(), "")));
  }
}
