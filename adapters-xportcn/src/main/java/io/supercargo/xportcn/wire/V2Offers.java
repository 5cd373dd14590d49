package io.supercargo.xportcn.wire;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Hits of v2, wire to domain and back. */
@Mapper(uses = OfferValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface V2Offers {
  V2Offers MAPPER = Mappers.getMapper(V2Offers.class);

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
  Offer read(WireV2Offer wire, @Context Dialect dialect);

  /** As store searches print it. */
  @Mapping(target = "subject", source = "title.original")
  @Mapping(target = "subjectTrans", source = "title", qualifiedByName = "translation")
  @Mapping(target = "offerMapId", source = "offer", qualifiedByName = "offerMapId")
  @Mapping(target = "isJxhy", source = "offer", qualifiedByName = "isJxhy")
  @Mapping(target = "repurchaseRate", source = "offer", qualifiedByName = "repurchaseRate")
  @Mapping(target = "monthSold", source = "offer", qualifiedByName = "monthSold")
  @Mapping(target = "isOnePsale", source = "offer", qualifiedByName = "isOnePsale")
  @Mapping(target = "priceInfo", source = "prices")
  WireV2Offer writeInStore(Offer offer);

  /** As all other searches print it: without {@code isOnePsale}. */
  @Mapping(target = "subject", source = "title.original")
  @Mapping(target = "subjectTrans", source = "title", qualifiedByName = "translation")
  @Mapping(target = "offerMapId", source = "offer", qualifiedByName = "offerMapId")
  @Mapping(target = "isJxhy", source = "offer", qualifiedByName = "isJxhy")
  @Mapping(target = "repurchaseRate", source = "offer", qualifiedByName = "repurchaseRate")
  @Mapping(target = "monthSold", source = "offer", qualifiedByName = "monthSold")
  @Mapping(target = "isOnePsale", expression = "java(null)")
  @Mapping(target = "priceInfo", source = "prices")
  WireV2Offer write(Offer offer);

  default ProductId id(WireV2Offer wire, @Context Dialect dialect) {
    return dialect.opaque(wire.offerMapId());
  }

  default Text title(WireV2Offer wire) {
    return OfferFields.title(wire.subject(), wire.subjectTrans());
  }

  default Prices prices(WireV2Offer wire) {
    return OfferValues.prices(wire.priceInfo());
  }

  default Offer.Sales sales(WireV2Offer wire) {
    return OfferFields.sales(wire.monthSold(), wire.repurchaseRate());
  }

  default Set<Filter> filters(WireV2Offer wire) {
    return OfferFields.flags(wire.isJxhy(), wire.isOnePsale());
  }
}
