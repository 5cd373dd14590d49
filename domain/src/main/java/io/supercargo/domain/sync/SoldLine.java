package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.Optional;

/**
 * A part of an order of our own customer.
 *
 * @param id ours; that of the whole order where there is but one line
 * @param paid what the customer paid for it, where that is known
 * @param refunded whether the money went back
 */
public record SoldLine(String id, SoldGoods goods, Optional<Money> paid, boolean refunded) {
  public SoldLine {
    InvalidValue.requireText("lines.id", id);
  }
}
