package io.supercargo.sandbox.listing;

import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate.Basis;

/**
 * A seller's freight template.
 *
 * @param basis pieces, or weight in grams
 * @param first so many units for the first fee
 * @param next so many for each further fee
 * @param farAway what the first fee grows by for the far provinces
 */
public record Postage(
    String template,
    Basis basis,
    long first,
    Money firstFee,
    long next,
    Money nextFee,
    Money farAway) {

  /** What so many units cost to send. */
  public Money cost(long units, boolean far) {
    long steps = units <= first ? 0 : (units - first + next - 1) / next;
    Money cost = firstFee.plus(nextFee.times(steps));
    return far ? cost.plus(farAway) : cost;
  }
}
