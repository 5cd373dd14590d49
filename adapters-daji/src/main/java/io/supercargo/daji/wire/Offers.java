package io.supercargo.daji.wire;

import io.supercargo.daji.wire.WireOffer.WirePriceInfo;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.OfferFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Hits, wire to domain and back. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface Offers {
  Offers MAPPER = Mappers.getMapper(Offers.class);

  @Mapping(target = "id", source = "wire")
  @Mapping(target = "reference", expression = "java(java.util.Optional.empty())")
  @Mapping(target = "title", source = "wire")
  @Mapping(target = "imageUrl", defaultValue = "")
  @Mapping(target = "prices", source = "wire")
  @Mapping(target = "fees", expression = "java(java.util.Optional.empty())")
  @Mapping(target = "sales", source = "wire")
  @Mapping(target = "categories", expression = "java(java.util.List.of())")
  @Mapping(target = "filters", source = "wire")
  @Mapping(target = "shop", expression = "java(java.util.Optional.empty())")
  @Mapping(target = "minOrderQuantity", expression = "java(java.util.OptionalInt.empty())")
  @Mapping(target = "notes", source = "wire")
  Offer read(WireOffer wire, @Context OfferIds ids);

  @Mapping(target = "subject", source = "title.original")
  @Mapping(target = "subjectTrans", source = "title", qualifiedByName = "translation")
  @Mapping(target = "priceInfo", source = "prices")
  @Mapping(target = "offerId", source = "id")
  @Mapping(target = "isJxhy", source = "offer", qualifiedByName = "isJxhy")
  @Mapping(target = "repurchaseRate", source = "sales", qualifiedByName = "repurchaseRate")
  @Mapping(target = "monthSold", source = "sales", qualifiedByName = "monthSold")
  @Mapping(target = "traceInfo", source = "offer", qualifiedByName = "traceInfo")
  @Mapping(target = "isOnePsale", source = "offer", qualifiedByName = "isOnePsale")
  @Mapping(target = "sellerIdentities", source = "notes.seller")
  WireOffer write(Offer offer);

  default ProductId id(WireOffer wire, @Context OfferIds ids) {
    return ids.of(wire.offerId());
  }

  default Text title(WireOffer wire) {
    return OfferFields.title(wire.subject(), wire.subjectTrans());
  }

  default Prices prices(WireOffer wire) {
    return prices(wire.priceInfo());
  }

  default Prices prices(WirePriceInfo prices) {
    return OfferFields.prices(
        prices.price(), prices.jxhyPrice(), prices.pfJxhyPrice(), prices.consignPrice());
  }

  default Offer.Sales sales(WireOffer wire) {
    return OfferFields.sales(wire.monthSold(), wire.repurchaseRate());
  }

  default Set<Filter> filters(WireOffer wire) {
    return OfferFields.flags(wire.isJxhy(), wire.isOnePsale());
  }

  default WirePriceInfo priceInfo(Prices prices) {
    return new WirePriceInfo(
        prices.wholesale().text(),
        OfferFields.yuan(prices, PriceKind.SELECTED_SUPPLY),
        OfferFields.yuan(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE),
        OfferFields.yuan(prices, PriceKind.DROPSHIP));
  }

  default Offer.Notes notes(WireOffer wire) {
    return new Offer.Notes(
        wire.sellerIdentities() == null ? List.of() : wire.sellerIdentities(),
        Optional.ofNullable(wire.traceInfo()));
  }

  default Long offerId(ProductId id) {
    return NumberText.read("offerId", id.value());
  }

  /** Never missing on this wire. */
  @Named("traceInfo")
  default String traceInfo(Offer offer) {
    String usual = "object_id%40" + offer.id().value() + "%5Eobject_type%40offer";
    return offer.notes().trace().orElse(usual);
  }

  @Named("translation")
  default @Nullable String translation(Text title) {
    return title.translated().orElse(null);
  }

  @Named("repurchaseRate")
  default @Nullable String repurchaseRate(Offer.Sales sales) {
    return OfferFields.repurchaseRate(sales);
  }

  @Named("monthSold")
  default @Nullable Long monthSold(Offer.Sales sales) {
    return OfferFields.monthSold(sales);
  }

  @Named("isJxhy")
  default Boolean isJxhy(Offer offer) {
    return offer.satisfies(Filter.SELECTED_SUPPLY);
  }

  @Named("isOnePsale")
  default Boolean isOnePsale(Offer offer) {
    return offer.satisfies(Filter.DROPSHIP);
  }
}
