package io.supercargo.domain.access;

import io.supercargo.domain.Money;
import java.util.Optional;

/**
 * What may be spent under a name.
 *
 * @param perOrder the most that one placement may cost
 * @param perDay the most that all placements of a day (UTC) may cost
 */
public record Budget(Optional<Money> perOrder, Optional<Money> perDay) {
  public static final Budget NONE = new Budget(Optional.empty(), Optional.empty());
}
