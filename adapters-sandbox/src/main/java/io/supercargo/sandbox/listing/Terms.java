package io.supercargo.sandbox.listing;

import io.supercargo.domain.search.Filter;
import java.util.Set;

/**
 * How well the seller serves, and what is promised.
 *
 * @param score the experience score in tenths of a star, up to 50
 * @param collected24 parcels that the carrier had within 24 hours, in hundredths of a percent
 * @param collected48 the same within 48 hours, never less
 * @param shipsWithin hours; up to 12 is today
 * @param age days since it was listed, counted when the market was made and standing still since
 * @param grams what one piece weighs
 * @param promises what is simply so or not; the rest follows from the figures
 */
public record Terms(
    int score,
    int collected24,
    int collected48,
    int shipsWithin,
    int age,
    int grams,
    Set<Filter> promises) {
  public Terms {
    promises = Set.copyOf(promises);
  }

  public boolean promise(Filter filter) {
    return promises.contains(filter);
  }
}
