package io.supercargo.taobao.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.taobao.wire.WireProduct.WireProperty;
import io.supercargo.taobao.wire.WireProduct.WireSku;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Writes products; {@link Products} goes the other way. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ProductWriter {
  ProductWriter MAPPER = Mappers.getMapper(ProductWriter.class);

  @Mapping(target = "mpId", source = "offer.reference", qualifiedByName = "mpId")
  @Mapping(target = "itemId", source = "offer.id", qualifiedByName = "itemId")
  @Mapping(target = "title", source = "offer.title.original")
  @Mapping(target = "shopName", source = "offer.shop", qualifiedByName = "shopName")
  @Mapping(target = "userNick", expression = "java(null)")
  @Mapping(target = "shopId", source = "offer.shop", qualifiedByName = "shopId")
  @Mapping(target = "categoryId", source = "offer", qualifiedByName = "categoryId")
  @Mapping(target = "categoryName", expression = "java(null)")
  @Mapping(target = "categoryPath", expression = "java(null)")
  @Mapping(target = "picUrls", source = "images")
  @Mapping(target = "price", source = "offer.prices", qualifiedByName = "wholesale")
  @Mapping(target = "promotionPrice", source = "offer.prices", qualifiedByName = "promotion")
  @Mapping(target = "couponPrice", expression = "java(null)")
  @Mapping(target = "postFee", expression = "java(null)")
  @Mapping(target = "quantity", source = "product", qualifiedByName = "stock")
  @Mapping(target = "beginAmount", source = "offer.minOrderQuantity", qualifiedByName = "begin")
  @Mapping(target = "productUnit", source = "unit", qualifiedByName = "unit")
  @Mapping(target = "status", constant = "active")
  @Mapping(target = "itemType", constant = "HAVE_MATERIAL")
  @Mapping(target = "skuList", source = "skus")
  WireProduct write(Product product);

  @Mapping(target = "skuId", source = "id")
  @Mapping(target = "mpSkuId", expression = "java(null)")
  @Mapping(target = "price", source = "prices", qualifiedByName = "wholesale")
  @Mapping(target = "promotionPrice", source = "prices", qualifiedByName = "promotion")
  @Mapping(target = "couponPrice", expression = "java(null)")
  @Mapping(target = "postFee", expression = "java(null)")
  @Mapping(target = "quantity", source = "stock")
  @Mapping(target = "status", constant = "active")
  @Mapping(target = "picUrl", source = "imageUrl", qualifiedByName = "text")
  @Mapping(target = "properties", source = "attributes")
  WireSku write(Sku sku);

  default WireProperty write(Attribute attribute) {
    Long id =
        attribute.id().filter(it -> it.matches("[0-9]{1,18}")).map(Long::valueOf).orElse(null);
    return new WireProperty(
        id, attribute.name().original(), null, attribute.value().original(), null);
  }

  @Named("mpId")
  default @Nullable String mpId(Optional<ProductId.Opaque> reference) {
    return reference.map(ProductId::value).orElse(null);
  }

  @Named("itemId")
  default Long itemId(ProductId id) {
    if (!id.value().matches("[0-9]{1,18}")) {
      throw new InvalidValue("item_id", id, "a product with a numeric id");
    }
    return Long.valueOf(id.value());
  }

  @Named("shopName")
  default @Nullable String shopName(Optional<Shop> shop) {
    return shop.flatMap(Shop::name).orElse(null);
  }

  /** Other marketplaces have shop ids that are no numbers; this wire cannot carry them. */
  @Named("shopId")
  default @Nullable Long shopId(Optional<Shop> shop) {
    return shop.map(it -> it.id().value())
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .orElse(null);
  }

  @Named("categoryId")
  default @Nullable String categoryId(Offer offer) {
    return offer.category().map(CategoryId::value).orElse(null);
  }

  @Named("wholesale")
  default Long wholesale(Prices prices) {
    return fen(prices.wholesale());
  }

  @Named("promotion")
  default @Nullable Long promotion(Prices prices) {
    return prices.of(PriceKind.PROMOTION).map(ProductWriter::fen).orElse(null);
  }

  @Named("stock")
  default Long stock(Product product) {
    return product.stock();
  }

  @Named("begin")
  default @Nullable Integer begin(OptionalInt minOrderQuantity) {
    return minOrderQuantity.isPresent() ? (Integer) minOrderQuantity.getAsInt() : null;
  }

  @Named("unit")
  default @Nullable String unit(Optional<Text> unit) {
    return unit.map(Text::original).orElse(null);
  }

  @Named("text")
  default @Nullable String text(Optional<String> text) {
    return text.orElse(null);
  }

  /** This wire counts in whole fen; what another knows more exactly is rounded half up. */
  private static Long fen(Money price) {
    return price.amount().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
