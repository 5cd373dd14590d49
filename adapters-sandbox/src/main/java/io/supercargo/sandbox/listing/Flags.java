package io.supercargo.sandbox.listing;

import io.supercargo.domain.search.Filter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which filters a listing passes. The one place where figures become flags. */
public final class Flags {
  private static final Map<Filter, Predicate<Terms>> RULES =
      Map.ofEntries(
          Map.entry(Filter.EXPERIENCE_5_STARS, terms -> terms.score() >= 50),
          Map.entry(Filter.EXPERIENCE_4_5_STARS, terms -> score(terms, 45, 50)),
          Map.entry(Filter.EXPERIENCE_4_STARS, terms -> score(terms, 40, 45)),
          Map.entry(Filter.EXPERIENCE_BELOW_4_STARS, terms -> terms.score() < 40),
          Map.entry(Filter.COLLECTED_24H_99, terms -> terms.collected24() >= 9900),
          Map.entry(Filter.COLLECTED_24H_95, terms -> terms.collected24() >= 9500),
          Map.entry(Filter.COLLECTED_24H_LOW, terms -> terms.collected24() < 9500),
          Map.entry(Filter.COLLECTED_48H_99, terms -> terms.collected48() >= 9900),
          Map.entry(Filter.COLLECTED_48H_95, terms -> terms.collected48() >= 9500),
          Map.entry(Filter.COLLECTED_48H_LOW, terms -> terms.collected48() < 9500),
          Map.entry(Filter.SHIPS_TODAY, terms -> terms.shipsWithin() <= 12),
          Map.entry(Filter.SHIPS_IN_24H, terms -> terms.shipsWithin() <= 24),
          Map.entry(Filter.SHIPS_IN_48H, terms -> terms.shipsWithin() <= 48),
          Map.entry(Filter.NEW_IN_7_DAYS, terms -> terms.age() <= 7),
          Map.entry(Filter.NEW_IN_30_DAYS, terms -> terms.age() <= 30));

  private Flags() {}

  public static Set<Filter> of(Listing listing) {
    Set<Filter> flags = EnumSet.noneOf(Filter.class);
    flags.addAll(listing.terms().promises());
    RULES.forEach(
        (filter, rule) -> {
          if (rule.test(listing.terms())) {
            flags.add(filter);
          }
        });
    return flags;
  }

  private static boolean score(Terms terms, int from, int below) {
    return terms.score() >= from && terms.score() < below;
  }
}
