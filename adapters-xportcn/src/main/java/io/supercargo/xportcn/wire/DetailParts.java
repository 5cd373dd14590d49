package io.supercargo.xportcn.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.NullNode;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.Required;
import io.supercargo.xportcn.wire.WireProduct.WireAttribute;
import io.supercargo.xportcn.wire.WireProduct.WireSku;
import io.supercargo.xportcn.wire.WireProduct.WireSkuAttribute;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a detail, wire to domain. */
final class DetailParts {
  private DetailParts() {}

  static List<CategoryId> categories(WireProduct wire) {
    List<CategoryId> path =
        Stream.of(wire.topCategoryId(), wire.secondCategoryId(), wire.thirdCategoryId())
            .filter(Objects::nonNull)
            .map(CategoryId::of)
            .toList();
    return path.isEmpty() && wire.categoryId() != null
        ? List.of(CategoryId.of(wire.categoryId()))
        : path;
  }

  static List<Attribute> attributes(@Nullable List<WireAttribute> wire) {
    return wire == null ? List.of() : wire.stream().map(DetailParts::attribute).toList();
  }

  static List<Sku> skus(@Nullable List<WireSku> wire, PriceCodec prices) {
    return wire == null ? List.of() : wire.stream().map(sku -> sku(sku, prices)).toList();
  }

  private static Sku sku(WireSku wire, PriceCodec codec) {
    Required.field("skuId", wire.skuId());
    List<WireSkuAttribute> attributes = requireNonNullElse(wire.skuAttributes(), List.of());
    return new Sku(
        requireNonNullElse(wire.skuId(), NullNode.getInstance()).asText(),
        Optional.ofNullable(wire.specId()),
        attributes.stream().map(DetailParts::attribute).toList(),
        prices(wire, codec),
        requireNonNullElse(wire.amountOnSale(), 0L),
        attributes.stream().flatMap(it -> SearchTerms.some(it.skuImageUrl()).stream()).findFirst());
  }

  private static Prices prices(WireSku wire, PriceCodec codec) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, codec.read("productSkuInfos.price", wire.price()));
    put(prices, PriceKind.SELECTED_SUPPLY, wire.jxhyPrice());
    put(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE, wire.pfJxhyPrice());
    put(prices, PriceKind.DROPSHIP, wire.consignPrice());
    put(prices, PriceKind.PROMOTION, wire.promotionPrice());
    return new Prices(prices);
  }

  private static void put(Map<PriceKind, Money> prices, PriceKind kind, @Nullable String yuan) {
    SearchTerms.some(yuan).ifPresent(text -> prices.put(kind, Money.yuan(text)));
  }

  private static Attribute attribute(WireAttribute wire) {
    return new Attribute(
        Optional.ofNullable(wire.attributeId()),
        text(wire.attributeName(), wire.attributeNameTrans()),
        text(wire.value(), wire.valueTrans()));
  }

  private static Attribute attribute(WireSkuAttribute wire) {
    return new Attribute(
        Optional.ofNullable(wire.attributeId()),
        text(wire.attributeName(), wire.attributeNameTrans()),
        text(wire.value(), wire.valueTrans()));
  }

  private static Text text(@Nullable String original, @Nullable String translated) {
    return new Text(requireNonNullElse(original, ""), Optional.ofNullable(translated));
  }
}
