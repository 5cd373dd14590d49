package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Money;
import io.supercargo.domain.search.Filter;
import io.supercargo.sandbox.listing.PriceTag;
import io.supercargo.sandbox.listing.Terms;
import java.util.Set;
import java.util.TreeSet;

/** Puts offers into collections. */
final class Pools {
  /** Its cheapest offers are two that are known from outside; nothing invented undercuts them. */
  static final String MEASURING = "collectionId";

  private static final Money FLOOR = Money.fen(300);

  private Pools() {}

  static Set<String> pools(Dice dice, Goods goods, PriceTag price, Terms terms) {
    Set<String> pools = new TreeSet<>();
    boolean measuring = goods.parent() == 201549101 || goods.parent() == 1612;
    if (price.wholesale().compareTo(FLOOR) > 0 && dice.percent(measuring ? 70 : 1)) {
      pools.add(MEASURING);
    }
    if (terms.promise(Filter.CROSS_BORDER_SELECT) && dice.percent(50)) {
      pools.add("cross-border-hits");
    }
    if (terms.age() <= 30 && dice.percent(60)) {
      pools.add("new-arrivals");
    }
    if (dice.percent(3)) {
      pools.add("holiday-gifts");
    }
    return pools;
  }
}
