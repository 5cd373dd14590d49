package io.supercargo.http.dialect.detail;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.NullNode;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireSkuAttribute;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads variants and properties. */
final class SkuReader {
  private SkuReader() {}

  static Sku sku(WireSku wire, DetailPrices codec) {
    Required.field("skuId", wire.skuId());
    List<WireSkuAttribute> attributes = requireNonNullElse(wire.skuAttributes(), List.of());
    return new Sku(
        requireNonNullElse(wire.skuId(), NullNode.getInstance()).asText(),
        Optional.ofNullable(wire.specId()),
        attributes.stream().map(SkuReader::attribute).toList(),
        prices(wire, codec),
        requireNonNullElse(wire.amountOnSale(), 0L),
        attributes.stream()
            .flatMap(it -> DetailReader.some(it.skuImageUrl()).stream())
            .findFirst());
  }

  static Attribute attribute(WireAttribute wire) {
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

  private static Prices prices(WireSku wire, DetailPrices codec) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, codec.read("productSkuInfos.price", wire.price()));
    put(prices, PriceKind.SELECTED_SUPPLY, "jxhyPrice", wire.jxhyPrice());
    put(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE, "pfJxhyPrice", wire.pfJxhyPrice());
    put(prices, PriceKind.DROPSHIP, "consignPrice", wire.consignPrice());
    put(prices, PriceKind.PROMOTION, "promotionPrice", wire.promotionPrice());
    return new Prices(prices);
  }

  private static void put(
      Map<PriceKind, Money> prices, PriceKind kind, String field, @Nullable String yuan) {
    DetailReader.some(yuan)
        .ifPresent(text -> prices.put(kind, OfferFields.yuan("productSkuInfos." + field, text)));
  }

  private static Text text(@Nullable String original, @Nullable String translated) {
    return new Text(requireNonNullElse(original, ""), Optional.ofNullable(translated));
  }
}
