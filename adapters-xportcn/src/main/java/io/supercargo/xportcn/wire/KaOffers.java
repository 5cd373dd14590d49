package io.supercargo.xportcn.wire;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import java.util.ArrayList;
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

/** Hits of KA, wire to domain and back. */
@Mapper(uses = OfferValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface KaOffers {
  KaOffers MAPPER = Mappers.getMapper(KaOffers.class);

  @Mapping(target = "id", source = "wire")
  @Mapping(target = "reference", expression = "java(java.util.Optional.empty())")
  @Mapping(target = "title", source = "wire")
  @Mapping(target = "imageUrl", defaultValue = "")
  @Mapping(target = "prices", source = "wire")
  @Mapping(target = "fees", source = "wire")
  @Mapping(target = "sales", source = "wire")
  @Mapping(target = "categories", source = "wire")
  @Mapping(target = "filters", source = "wire")
  @Mapping(target = "shop", expression = "java(java.util.Optional.empty())")
  @Mapping(target = "minOrderQuantity", expression = "java(java.util.OptionalInt.empty())")
  @Mapping(target = "notes", expression = "java(Offer.Notes.NONE)")
  Offer read(WireKaOffer wire, @Context Dialect dialect);

  @Mapping(target = "subject", source = "title.original")
  @Mapping(target = "subjectTrans", source = "title", qualifiedByName = "translation")
  @Mapping(target = "offerId", source = "offer", qualifiedByName = "offerId")
  @Mapping(target = "isJxhy", source = "offer", qualifiedByName = "isJxhy")
  @Mapping(target = "repurchaseRate", source = "offer", qualifiedByName = "repurchaseRate")
  @Mapping(target = "monthSold", source = "offer", qualifiedByName = "monthSold")
  @Mapping(target = "topCategoryId", source = "categories", qualifiedByName = "top")
  @Mapping(target = "secondCategoryId", source = "categories", qualifiedByName = "second")
  @Mapping(target = "thirdCategoryId", source = "categories", qualifiedByName = "third")
  @Mapping(target = "price", source = "prices")
  @Mapping(target = "servicePrice", source = "fees", qualifiedByName = "service")
  @Mapping(target = "handlingPrice", source = "fees", qualifiedByName = "handling")
  @Mapping(target = "totalPrice", source = "offer", qualifiedByName = "payable")
  WireKaOffer write(Offer offer);

  default ProductId id(WireKaOffer wire, @Context Dialect dialect) {
    return dialect.numeric(wire.offerId());
  }

  default Text title(WireKaOffer wire) {
    return OfferFields.title(wire.subject(), wire.subjectTrans());
  }

  default Prices prices(WireKaOffer wire) {
    return Prices.wholesale(Money.fen(wire.price()));
  }

  default Optional<Fees> fees(WireKaOffer wire) {
    return wire.servicePrice() == null && wire.handlingPrice() == null
        ? Optional.empty()
        : Optional.of(new Fees(fee(wire.servicePrice()), fee(wire.handlingPrice())));
  }

  default Offer.Sales sales(WireKaOffer wire) {
    return OfferFields.sales(wire.monthSold(), wire.repurchaseRate());
  }

  default List<CategoryId> categories(WireKaOffer wire) {
    List<CategoryId> path = new ArrayList<>(3);
    add(path, wire.topCategoryId());
    add(path, wire.secondCategoryId());
    add(path, wire.thirdCategoryId());
    return path;
  }

  default Set<Filter> filters(WireKaOffer wire) {
    return OfferFields.flags(wire.isJxhy(), null);
  }

  default Long price(Prices prices) {
    return OfferValues.fen(prices.wholesale());
  }

  @Named("payable")
  default Long payable(Offer offer) {
    return OfferValues.payableFen(offer);
  }

  @Named("service")
  default @Nullable Long service(Optional<Fees> fees) {
    return fees.map(Fees::service).map(OfferValues::fen).orElse(null);
  }

  @Named("handling")
  default @Nullable Long handling(Optional<Fees> fees) {
    return fees.map(Fees::handling).map(OfferValues::fen).orElse(null);
  }

  @Named("top")
  default @Nullable Long top(List<CategoryId> path) {
    return level(path, 0);
  }

  @Named("second")
  default @Nullable Long second(List<CategoryId> path) {
    return level(path, 1);
  }

  @Named("third")
  default @Nullable Long third(List<CategoryId> path) {
    return level(path, 2);
  }

  private static void add(List<CategoryId> path, @Nullable Long category) {
    if (category != null) {
      path.add(CategoryId.of(category));
    }
  }

  private static Money fee(@Nullable Long fen) {
    return Money.fen(fen == null ? 0 : fen);
  }

  private static @Nullable Long level(List<CategoryId> path, int index) {
    return index < path.size()
        ? (Long) SearchTerms.number("categoryId", path.get(index).value())
        : null;
  }
}
