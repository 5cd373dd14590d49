package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.List;

/**
 * What a consignment would cost.
 *
 * @param id by which it can be booked
 * @param freight of all together
 * @param passages of the items, in their order; empty where only the sum is told
 */
public record ConsignmentQuote(String id, Money freight, List<Passage> passages) {
  public ConsignmentQuote {
    InvalidValue.requireText("quote", id);
    passages = List.copyOf(passages);
  }
}
