package io.supercargo.testkit.fake;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.Filter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One thing on sale. Everything about it follows from its number, so that a test can be read
 * without looking anything up: the n-th offer is of the n-th kind modulo four, every second one
 * ships in 24 hours, every third one can be returned, and so on.
 */
record Ware(Marketplace marketplace, int number) {
  static final int COUNT = 48;
  private static final long FIRST_ID = 600_000_000_000L;
  private static final long FIRST_SKU = 5_000_000_000_000L;

  private static final List<Phrase> COLOURS =
      List.of(
          new Phrase("红色", "red", "красный"),
          new Phrase("蓝色", "blue", "синий"),
          new Phrase("绿色", "green", "зелёный"),
          new Phrase("米白色", "cream", "кремовый"),
          new Phrase("黑色", "black", "чёрный"),
          new Phrase("粉色", "pink", "розовый"));
  private static final List<Phrase> SIZES =
      List.of(new Phrase("小号", "small", "малый"), new Phrase("大号", "large", "большой"));
  private static final Phrase COLOUR = new Phrase("颜色", "colour", "цвет");
  private static final Phrase SIZE = new Phrase("尺寸", "size", "размер");

  ProductId.Native id() {
    return new ProductId.Native(marketplace, Long.toString(FIRST_ID + number));
  }

  ProductId.Opaque reference() {
    return new ProductId.Opaque(marketplace, "fake-ref-%02d".formatted(number));
  }

  boolean is(ProductId other) {
    return id().equals(other) || reference().equals(other);
  }

  Thing thing() {
    return Thing.number(number);
  }

  Phrase title() {
    Phrase season = new Phrase("2026新款", "2026 new", "новинка 2026");
    return season.then(colour()).then(thing().name());
  }

  boolean travelsFree() {
    return number % 4 == 3;
  }

  boolean in(String collection) {
    return collection.equals("spring") && number % 8 < 4;
  }

  /** Two variants of each thing cost the same, so that a second sort key has ties to break. */
  Money price() {
    return Money.fen(500 + variant() % 6 * 350L);
  }

  Set<Filter> filters() {
    Set<Filter> kept = EnumSet.noneOf(Filter.class);
    for (Filter filter : FakeFilters.TAKEN) {
      if (variant() % (FakeFilters.TAKEN.indexOf(filter) + 2) == 0) {
        kept.add(filter);
      }
    }
    return kept;
  }

  Offer offer(Language language) {
    return new Offer(
        id(),
        Optional.of(reference()),
        title().in(language),
        images().get(0),
        prices(),
        fees(),
        new Offer.Sales(
            OptionalLong.of(number * 397L % 1000),
            Optional.of(BigDecimal.valueOf(number * 211L % 4000, 4))),
        thing().categories(),
        filters(),
        Optional.of(shop()),
        number % 3 == 0 ? OptionalInt.of(2) : OptionalInt.empty());
  }

  Product product(Language language) {
    return new Product(
        offer(language),
        images(),
        List.of(attribute(COLOUR, colour(), language)),
        SIZES.stream().map(size -> sku(size, language)).toList(),
        List.of(new PriceTier(1, price()), new PriceTier(100, Money.fen(price().toFen() * 9 / 10))),
        "<p>" + title().chinese() + "</p>",
        Optional.empty(),
        Optional.of(new Phrase("件", "piece", "штука").in(language)));
  }

  List<String> images() {
    return List.of(FakePictures.address(number, 0), FakePictures.address(number, 1));
  }

  private Sku sku(Phrase size, Language language) {
    int place = SIZES.indexOf(size);
    return new Sku(
        Long.toString(FIRST_SKU + 2L * number + place),
        Optional.of("spec-%d-%d".formatted(number, place)),
        List.of(attribute(COLOUR, colour(), language), attribute(SIZE, size, language)),
        prices(),
        place == 1 && number % 7 == 0 ? 0 : 100L + number,
        Optional.empty());
  }

  private static Attribute attribute(Phrase name, Phrase value, Language language) {
    return new Attribute(Optional.empty(), name.in(language), value.in(language));
  }

  private Prices prices() {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, price());
    if (filters().contains(Filter.DROPSHIP)) {
      prices.put(PriceKind.DROPSHIP, Money.yuan("%d.9".formatted(price().toFen() / 100 + 3)));
    }
    return new Prices(prices);
  }

  private Optional<Fees> fees() {
    return number % 5 == 0 ? Optional.of(new Fees(Money.fen(5), Money.fen(4))) : Optional.empty();
  }

  Shop shop() {
    int which = variant() % 3;
    return new Shop(
        shopId(marketplace, which), Optional.of("义乌市第" + (which + 1) + "商行"), Optional.of("浙江 义乌"));
  }

  /** Numbers but at 1688. */
  static ShopId shopId(Marketplace marketplace, int which) {
    return new ShopId(
        marketplace == Marketplace.ALIBABA_1688 ? "fake-shop-" + which : "10000000" + which);
  }

  private Phrase colour() {
    return COLOURS.get(variant() % COLOURS.size());
  }

  private int variant() {
    return number / 4;
  }
}
