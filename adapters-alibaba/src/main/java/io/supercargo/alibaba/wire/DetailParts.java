package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.NullNode;
import io.supercargo.alibaba.wire.WireProduct.WirePriceRange;
import io.supercargo.alibaba.wire.WireProduct.WireSale;
import io.supercargo.alibaba.wire.WireProduct.WireSku;
import io.supercargo.alibaba.wire.WireProduct.WireSkuAttribute;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a detail, wire to domain. */
final class DetailParts {
  private DetailParts() {}

  static List<Attribute> attributes(@Nullable List<WireAttribute> wire) {
    return wire == null ? List.of() : wire.stream().map(DetailParts::attribute).toList();
  }

  static List<Sku> skus(@Nullable List<WireSku> wire) {
    return wire == null ? List.of() : wire.stream().map(DetailParts::sku).toList();
  }

  static List<WirePriceRange> ranges(@Nullable WireSale sale) {
    return sale == null ? List.of() : requireNonNullElse(sale.priceRangeList(), List.of());
  }

  static List<PriceTier> tiers(@Nullable WireSale sale) {
    return ranges(sale).stream()
        .map(
            range ->
                new PriceTier(
                    requireNonNullElse(range.startQuantity(), 1),
                    OfferFields.yuan(
                        "priceRangeList.price", requireNonNullElse(range.price(), "missing"))))
        .toList();
  }

  private static Sku sku(WireSku wire) {
    Required.field("skuId", wire.skuId());
    List<WireSkuAttribute> attributes = requireNonNullElse(wire.skuAttributes(), List.of());
    return new Sku(
        requireNonNullElse(wire.skuId(), NullNode.getInstance()).asText(),
        Optional.ofNullable(wire.specId()),
        attributes.stream().map(DetailParts::attribute).toList(),
        prices(wire),
        requireNonNullElse(wire.amountOnSale(), 0L),
        attributes.stream().flatMap(it -> SearchTerms.some(it.skuImageUrl()).stream()).findFirst());
  }

  private static Prices prices(WireSku wire) {
    Map<PriceKind, @Nullable String> others = new EnumMap<>(PriceKind.class);
    others.put(PriceKind.SELECTED_SUPPLY, wire.jxhyPrice());
    others.put(PriceKind.SELECTED_SUPPLY_WHOLESALE, wire.pfJxhyPrice());
    others.put(PriceKind.DROPSHIP, wire.consignPrice());
    others.put(PriceKind.PROMOTION, wire.promotionPrice());
    String price = requireNonNullElse(wire.price(), "missing");
    return OfferValues.prices(OfferFields.yuan("productSkuInfos.price", price), others);
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
