package io.supercargo.xportcn.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.http.dialect.Required;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What amounts are in that were read as yuan, where a currency is named once beside them. */
record NamedCurrency(Currency currency) {
  static NamedCurrency of(@Nullable String code) {
    Required.field("currency", code);
    try {
      return new NamedCurrency(Currency.getInstance(String.valueOf(code)));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue("currency", String.valueOf(code), "a code such as USD");
    }
  }

  /** What one name can stand for. */
  static String code(Prices prices) {
    String code = prices.wholesale().currency().getCurrencyCode();
    prices.byKind().values().forEach(price -> require(code, price));
    return code;
  }

  static String code(Product product) {
    String code = code(product.offer().prices());
    product.skus().forEach(sku -> require(code, sku.prices().wholesale()));
    product.priceTiers().forEach(tier -> require(code, tier.price()));
    return code;
  }

  /** Null where there is no bound. */
  static @Nullable String code(PriceRange bounds) {
    return Stream.of(bounds.min(), bounds.max())
        .flatMap(bound -> bound.stream())
        .map(bound -> bound.currency().getCurrencyCode())
        .findFirst()
        .orElse(null);
  }

  PriceRange bounds(PriceRange yuan) {
    return new PriceRange(yuan.min().map(this::money), yuan.max().map(this::money));
  }

  Prices prices(Prices yuan) {
    Map<PriceKind, Money> named = new EnumMap<>(yuan.byKind());
    named.replaceAll((kind, price) -> money(price));
    return new Prices(named);
  }

  Product product(Product yuan) {
    return new Product(
        offer(yuan.offer()),
        yuan.images(),
        yuan.attributes(),
        yuan.skus().stream().map(this::sku).toList(),
        yuan.priceTiers().stream()
            .map(tier -> new PriceTier(tier.minQuantity(), money(tier.price())))
            .toList(),
        yuan.description(),
        yuan.video(),
        yuan.unit());
  }

  /** Without fees: none are told here. */
  private Offer offer(Offer yuan) {
    return new Offer(
        yuan.id(),
        yuan.reference(),
        yuan.title(),
        yuan.imageUrl(),
        prices(yuan.prices()),
        yuan.fees(),
        yuan.sales(),
        yuan.categories(),
        yuan.filters(),
        yuan.shop(),
        yuan.minOrderQuantity());
  }

  private Sku sku(Sku sku) {
    return new Sku(
        sku.id(),
        sku.specId(),
        sku.attributes(),
        prices(sku.prices()),
        sku.stock(),
        sku.imageUrl());
  }

  private Money money(Money yuan) {
    return new Money(yuan.amount(), currency);
  }

  private static void require(String code, Money price) {
    if (!price.currency().getCurrencyCode().equals(code)) {
      throw new InvalidValue("currency", price.currency(), code + ", as the other prices");
    }
  }
}
