package io.supercargo.testkit.random;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/** Offers of 1688 as no seller would write them: each optional part is there or not. */
public final class Offers {
  private static final List<Long> ODD_IDS = List.of(1L, 731218795448L, 999_999_999_999_999_999L);
  private static final int MOST_CATEGORIES = 3;

  private Offers() {}

  /** The same seed draws the same offer. */
  public static Offer random(Random random) {
    Draw draw = new Draw(random);
    return new Offer(
        id(draw),
        draw.maybe(() -> new ProductId.Opaque(Marketplace.ALIBABA_1688, draw.word() + "-_")),
        title(draw),
        draw.coin() ? draw.address() : "",
        prices(draw),
        draw.maybe(() -> new Fees(draw.money(), draw.money())),
        sales(draw),
        draw.some(MOST_CATEGORIES, () -> CategoryId.of(draw.between(1, 999_999_999))),
        Set.copyOf(draw.some(5, () -> draw.one(List.of(Filter.values())))),
        draw.maybe(() -> shop(draw)),
        minOrderQuantity(draw),
        notes(draw));
  }

  static ProductId.Native id(Draw draw) {
    return ProductId.of1688(draw.coin() ? draw.one(ODD_IDS) : 600_000_000_000L + draw.count(99));
  }

  static Text title(Draw draw) {
    return new Text(draw.text(), draw.maybe(draw::text));
  }

  static Prices prices(Draw draw) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    for (PriceKind kind : EnumSet.complementOf(EnumSet.of(PriceKind.COUPON))) { // not of 1688
      if (kind == PriceKind.WHOLESALE || draw.coin()) {
        prices.put(kind, draw.money());
      }
    }
    return new Prices(prices);
  }

  private static Offer.Sales sales(Draw draw) {
    return new Offer.Sales(
        draw.coin() ? OptionalLong.of(draw.count(Integer.MAX_VALUE)) : OptionalLong.empty(),
        draw.maybe(draw::share));
  }

  private static Shop shop(Draw draw) {
    return new Shop(
        new ShopId("BBB" + draw.word()), draw.maybe(draw::text), draw.maybe(draw::text));
  }

  private static Offer.Notes notes(Draw draw) {
    return new Offer.Notes(draw.some(3, draw::word), draw.maybe(draw::text));
  }

  private static OptionalInt minOrderQuantity(Draw draw) {
    return draw.coin()
        ? OptionalInt.of(draw.one(List.of(1, 2, Integer.MAX_VALUE)))
        : OptionalInt.empty();
  }
}
