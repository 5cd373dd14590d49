package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.search.Filter;
import io.supercargo.sandbox.listing.PriceTag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invents what an offer costs, in agreement with what it promises. */
final class Pricing {
  private static final List<Integer> ENDINGS = List.of(0, 0, 50, 80, 90, 99, 60, 20);
  private static final List<Integer> MIN_ORDERS = List.of(1, 1, 1, 1, 1, 2, 2, 3, 5, 10, 20, 50);
  private static final int PROMOTED_PERCENT = 12;

  private Pricing() {}

  /**
   * A price tag.
   *
   * @param tiered whether more costs less; otherwise every variant has its own price
   */
  static PriceTag tag(Dice dice, Goods goods, Set<Filter> promises, boolean tiered) {
    long fen = wholesale(dice, goods);
    int minOrder = dice.pick(MIN_ORDERS);
    List<PriceTier> tiers = tiered ? tiers(dice, fen, minOrder) : List.of();
    return new PriceTag(prices(dice, fen, promises), tiers, minOrder);
  }

  private static long wholesale(Dice dice, Goods goods) {
    long fen = dice.scaled(goods.fromFen(), goods.toFen());
    return fen / 100 * 100 + dice.pick(ENDINGS);
  }

  private static Prices prices(Dice dice, long fen, Set<Filter> promises) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, Money.fen(fen));
    if (promises.contains(Filter.DROPSHIP)) {
      prices.put(PriceKind.DROPSHIP, share(fen, dice.between(100, 140)));
    }
    if (promises.contains(Filter.SELECTED_SUPPLY)) {
      prices.put(PriceKind.SELECTED_SUPPLY, share(fen, dice.between(100, 110)));
      prices.put(PriceKind.SELECTED_SUPPLY_WHOLESALE, share(fen, dice.between(92, 100)));
    }
    if (dice.percent(PROMOTED_PERCENT)) {
      prices.put(PriceKind.PROMOTION, share(fen, dice.between(75, 95)));
    }
    return new Prices(prices);
  }

  private static List<PriceTier> tiers(Dice dice, long fen, int minOrder) {
    List<PriceTier> tiers = new ArrayList<>();
    tiers.add(new PriceTier(minOrder, Money.fen(fen)));
    long price = fen;
    int quantity = minOrder;
    for (int more = dice.below(3); more > 0 && price > 50; more--) {
      quantity = Math.max(10, quantity * dice.pick(List.of(5, 10)));
      price = price * dice.between(90, 97) / 100;
      tiers.add(new PriceTier(quantity, Money.fen(price)));
    }
    return tiers;
  }

  private static Money share(long fen, int percent) {
    return Money.fen(Math.max(1, fen * percent / 100));
  }
}
