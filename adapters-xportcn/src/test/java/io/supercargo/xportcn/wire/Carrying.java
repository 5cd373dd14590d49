package io.supercargo.xportcn.wire;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.Filter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a dialect carries of offers and products: all else is left out, nothing is changed. */
record Carrying(Dialect dialect) {
  private static final Set<PriceKind> HIT_PRICES =
      EnumSet.of(
          PriceKind.WHOLESALE,
          PriceKind.SELECTED_SUPPLY,
          PriceKind.SELECTED_SUPPLY_WHOLESALE,
          PriceKind.DROPSHIP);
  private static final Set<Filter> SERVICES =
      EnumSet.of(
          Filter.SELECTED_SUPPLY,
          Filter.DROPSHIP,
          Filter.DROPSHIP_FREE_POST,
          Filter.SEVEN_DAY_RETURN,
          Filter.STRICTLY_SELECTED,
          Filter.NEW_IN_7_DAYS,
          Filter.NEW_IN_30_DAYS,
          Filter.GLOBALLY_SELECTED,
          Filter.CROSS_BORDER_SELECT,
          Filter.SHIPS_IN_24H,
          Filter.SHIPS_IN_48H);

  /** A hit of a search. */
  Offer hit(Offer offer, Filter... flags) {
    return new Offer(
        id(offer),
        Optional.empty(),
        offer.title(),
        offer.imageUrl(),
        prices(offer.prices(), HIT_PRICES),
        fees(offer),
        offer.sales(),
        isKa() ? offer.categories() : List.of(),
        only(Set.of(flags), offer.filters()),
        Optional.empty(),
        OptionalInt.empty());
  }

  Product product(Product product) {
    return new Product(
        detail(product.offer()),
        product.images(),
        product.attributes(),
        product.skus().stream().map(this::sku).toList(),
        product.priceTiers().stream()
            .map(tier -> new PriceTier(tier.minQuantity(), money(tier.price())))
            .toList(),
        product.description(),
        product.video(),
        product.unit());
  }

  private Offer detail(Offer offer) {
    Set<Filter> services = only(SERVICES, offer.filters());
    if (services.contains(Filter.SHIPS_IN_24H)) {
      services.remove(Filter.SHIPS_IN_48H); // there is one field for both
    }
    return new Offer(
        id(offer),
        Optional.empty(),
        offer.title(),
        offer.imageUrl(),
        prices(offer.prices(), HIT_PRICES),
        fees(offer),
        offer.sales(),
        offer.categories(),
        services,
        offer.shop(),
        offer.minOrderQuantity());
  }

  /** The picture of a variant stands beside its properties. */
  private Sku sku(Sku sku) {
    return new Sku(
        sku.id(),
        sku.specId(),
        sku.attributes(),
        prices(sku.prices(), EnumSet.allOf(PriceKind.class)),
        sku.stock(),
        sku.attributes().isEmpty() ? Optional.empty() : sku.imageUrl());
  }

  private ProductId id(Offer offer) {
    return dialect.isOpaque()
        ? dialect.opaque(offer.reference().<ProductId>map(it -> it).orElse(offer.id()).value())
        : dialect.numeric(Long.parseLong(offer.id().value()));
  }

  private Prices prices(Prices prices, Set<PriceKind> kinds) {
    if (isKa()) {
      return Prices.wholesale(money(prices.wholesale()));
    }
    Map<PriceKind, Money> carried = new EnumMap<>(prices.byKind());
    carried.keySet().retainAll(kinds);
    return new Prices(carried);
  }

  private Optional<Fees> fees(Offer offer) {
    return isKa()
        ? offer.fees().map(fees -> new Fees(money(fees.service()), money(fees.handling())))
        : Optional.empty();
  }

  private Money money(Money price) {
    return isKa() ? Money.fen(OfferValues.fen(price)) : price;
  }

  private boolean isKa() {
    return dialect.shape() == XportEdition.KA;
  }

  private static Set<Filter> only(Set<Filter> carried, Set<Filter> filters) {
    Set<Filter> both = EnumSet.noneOf(Filter.class);
    both.addAll(filters);
    both.retainAll(carried);
    return both;
  }
}
