package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.search.Filter;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.listing.Terms;
import io.supercargo.sandbox.listing.Turnover;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Invents how well an offer is served, what is promised with it, and how it sells. */
final class Service {
  private static final List<Integer> SHIPPING_HOURS = List.of(12, 12, 24, 24, 24, 48, 48, 72, 120);

  private Service() {}

  static Terms terms(Dice dice, Goods goods, Storefront shop) {
    int ships = dice.pick(SHIPPING_HOURS);
    int collected24 = dice.percent(60) ? dice.between(9000, 10000) : dice.between(6000, 9500);
    return new Terms(
        shop.score(),
        collected24,
        dice.between(collected24, 10000),
        ships,
        age(dice),
        goods.grams() * dice.between(80, 125) / 100,
        promises(dice, shop));
  }

  static Turnover turnover(Dice dice) {
    long monthly = dice.percent(12) ? 0 : dice.scaled(1, 20_000);
    return new Turnover(monthly, repurchase(dice), monthly);
  }

  private static Set<Filter> promises(Dice dice, Storefront shop) {
    Set<Filter> promises = EnumSet.noneOf(Filter.class);
    promises.addAll(shop.promises());
    Sellers.maybe(dice, 65, promises, Filter.SEVEN_DAY_RETURN);
    Sellers.maybe(dice, 55, promises, Filter.DROPSHIP);
    if (promises.contains(Filter.DROPSHIP)) {
      Sellers.maybe(dice, 35, promises, Filter.DROPSHIP_FREE_POST);
    }
    Sellers.maybe(dice, 30, promises, Filter.SELECTED_SUPPLY);
    Sellers.maybe(dice, 10, promises, Filter.STRICTLY_SELECTED);
    Sellers.maybe(dice, 12, promises, Filter.GLOBALLY_SELECTED);
    Sellers.maybe(dice, 20, promises, Filter.CROSS_BORDER_SELECT);
    return promises;
  }

  private static int age(Dice dice) {
    return dice.percent(10) ? dice.between(0, 7) : dice.scaled(8, 1500);
  }

  /** Half of the shares are whole percents, as on the wires. */
  private static int repurchase(Dice dice) {
    if (dice.percent(15)) {
      return 0;
    }
    int share = dice.scaled(100, 4500);
    return dice.percent(50) ? share / 100 * 100 : share;
  }
}
