package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.search.Filter;
import io.supercargo.sandbox.listing.Postage;
import io.supercargo.sandbox.listing.Storefront;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Invents who sells. */
final class Sellers {
  /** How often a family of goods is traded, in percent. */
  private static final List<Share> SHARES =
      List.of(
          new Share("bag", 16),
          new Share("dress", 13),
          new Share("shoe", 11),
          new Share("lamp", 9),
          new Share("kitchen", 10),
          new Share("toy", 9),
          new Share("phone-case", 8),
          new Share("jewellery", 6),
          new Share("textile", 5),
          new Share("garment", 5),
          new Share("tool", 4),
          new Share("sundry", 3),
          new Share("meter", 1),
          new Share("care", 1));

  private final Marketplace marketplace;
  private final Vocabulary vocabulary;
  private final long seed;

  Sellers(Marketplace marketplace, Vocabulary vocabulary, long seed) {
    this.marketplace = marketplace;
    this.vocabulary = vocabulary;
    this.seed = seed;
  }

  private record Share(String family, int percent) {}

  /** The first of them cover every family, so that a small market has some of all. */
  Storefront shop(int number) {
    Dice dice = Dice.of(seed, 10, number);
    String family = number < SHARES.size() ? SHARES.get(number).family() : family(dice.below(100));
    Place place = dice.pick(vocabulary.places(family));
    return new Storefront(
        Numbers.shop(marketplace, seed, number),
        company(dice, place),
        place.province(),
        place.city(),
        family,
        score(dice),
        promises(dice),
        postage(dice));
  }

  private static String family(int throwOf100) {
    int left = throwOf100;
    for (Share share : SHARES) {
      left -= share.percent();
      if (left < 0) {
        return share.family();
      }
    }
    throw new IllegalStateException("the shares add up to less than 100");
  }

  private String company(Dice dice, Place place) {
    return place.city()
        + "市"
        + dice.pick(vocabulary.of("fancy", "*")).key()
        + dice.pick(vocabulary.of("trade", place.family())).key()
        + dice.pick(vocabulary.of("form", "*")).key();
  }

  private static int score(Dice dice) {
    int luck = dice.below(100);
    if (luck < 25) {
      return 50;
    }
    return luck < 60
        ? dice.between(45, 49)
        : luck < 85 ? dice.between(40, 44) : dice.between(30, 39);
  }

  private static Set<Filter> promises(Dice dice) {
    Set<Filter> promises = EnumSet.noneOf(Filter.class);
    maybe(dice, 30, promises, Filter.CERTIFIED_FACTORY);
    maybe(dice, 35, promises, Filter.FREE_CREDIT);
    maybe(dice, 40, promises, Filter.DOUYIN_LABEL);
    maybe(dice, 30, promises, Filter.KUAISHOU_LABEL);
    return promises;
  }

  static void maybe(Dice dice, int percent, Set<Filter> promises, Filter filter) {
    if (dice.percent(percent)) {
      promises.add(filter);
    }
  }

  private static Postage postage(Dice dice) {
    Basis basis = dice.percent(60) ? Basis.WEIGHT : Basis.PIECES;
    long unit = basis == Basis.WEIGHT ? 1000 : 1;
    return new Postage(
        basis == Basis.WEIGHT ? "按重量计费" : "按件计费",
        basis,
        unit * dice.between(1, 3),
        Money.fen(dice.between(6, 20) * 50L),
        unit,
        Money.fen(dice.between(1, 10) * 50L),
        Money.fen(dice.between(4, 20) * 100L));
  }
}
