package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.Optional;

/**
 * How much can be asked back.
 *
 * @param most of goods and of freight
 * @param least of both together
 * @param fixed whether it is that or nothing, as for goods that were not sent
 * @param pickUp what is given back for the way of a return, where the supplier does that
 * @param tip what the supplier adds
 */
public record MaximumRefund(
    RefundSum most,
    Optional<Money> least,
    boolean fixed,
    Optional<Money> pickUp,
    Optional<String> tip) {
  public static MaximumRefund of(RefundSum most) {
    return new MaximumRefund(most, Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  /**
   * @throws InvalidValue for a sum that cannot be asked for
   */
  public void require(RefundSum asked) {
    within("amount", asked.goods(), most.goods());
    within("freight", asked.freight(), most.freight());
    if (asked.total().compareTo(Money.fen(0)) == 0) {
      throw new InvalidValue("amount", asked.total(), "more than nothing");
    }
    if (fixed && asked.total().compareTo(most.total()) != 0) {
      throw new InvalidValue("amount", asked.total(), "exactly " + most.total());
    }
    least
        .filter(floor -> asked.total().compareTo(floor) < 0)
        .ifPresent(
            floor -> {
              throw new InvalidValue("amount", asked.total(), "at least " + floor);
            });
  }

  private static void within(String field, Money asked, Money limit) {
    if (asked.compareTo(limit) > 0) {
      throw new InvalidValue(field, asked, "at most " + limit);
    }
  }
}
