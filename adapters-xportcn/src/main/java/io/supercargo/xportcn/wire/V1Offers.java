package io.supercargo.xportcn.wire;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Hits of v1, wire to domain and back. */
@Mapper(uses = OfferValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface V1Offers {
  V1Offers MAPPER = Mappers.getMapper(V1Offers.class);

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
  @Mapping(target = "notes", expression = "java(Offer.Notes.NONE)")
  Offer read(WireV1Offer wire, @Context Dialect dialect);

  /** As store searches print it. */
  @Mapping(target = "subject", source = "title.original")
  @Mapping(target = "subjectTrans", source = "title", qualifiedByName = "translation")
  @Mapping(target = "offerId", source = "offer", qualifiedByName = "offerId")
  @Mapping(target = "isJxhy", source = "offer", qualifiedByName = "isJxhy")
  @Mapping(target = "repurchaseRate", source = "offer", qualifiedByName = "repurchaseRate")
  @Mapping(target = "monthSold", source = "offer", qualifiedByName = "monthSold")
  @Mapping(target = "isOnePsale", source = "offer", qualifiedByName = "isOnePsale")
  @Mapping(target = "priceInfo", source = "prices")
  @Mapping(target = "currency", source = "prices", qualifiedByName = "currency")
  WireV1Offer writeInStore(Offer offer, @Context Dialect dialect);

  /** As all other searches print it: without {@code isOnePsale}. */
  @Mapping(target = "subject", source = "title.original")
  @Mapping(target = "subjectTrans", source = "title", qualifiedByName = "translation")
  @Mapping(target = "offerId", source = "offer", qualifiedByName = "offerId")
  @Mapping(target = "isJxhy", source = "offer", qualifiedByName = "isJxhy")
  @Mapping(target = "repurchaseRate", source = "offer", qualifiedByName = "repurchaseRate")
  @Mapping(target = "monthSold", source = "offer", qualifiedByName = "monthSold")
  @Mapping(target = "isOnePsale", expression = "java(null)")
  @Mapping(target = "priceInfo", source = "prices")
  @Mapping(target = "currency", source = "prices", qualifiedByName = "currency")
  WireV1Offer write(Offer offer, @Context Dialect dialect);

  default ProductId id(WireV1Offer wire, @Context Dialect dialect) {
    return dialect.numeric(wire.offerId());
  }

  default Text title(WireV1Offer wire) {
    return OfferFields.title(wire.subject(), wire.subjectTrans());
  }

  default Prices prices(WireV1Offer wire, @Context Dialect dialect) {
    Prices read = OfferValues.prices(wire.priceInfo());
    return dialect.namesCurrency() ? NamedCurrency.of(wire.currency()).prices(read) : read;
  }

  @Named("currency")
  default @Nullable String currency(Prices prices, @Context Dialect dialect) {
    return dialect.namesCurrency() ? NamedCurrency.code(prices) : null;
  }

  default Offer.Sales sales(WireV1Offer wire) {
    return OfferFields.sales(wire.monthSold(), wire.repurchaseRate());
  }

  default Set<Filter> filters(WireV1Offer wire) {
    return OfferFields.flags(wire.isJxhy(), wire.isOnePsale());
  }
}
