package io.supercargo.domain.product;

import io.supercargo.domain.Money;

/** What a provider adds to each unit for itself, apart from the seller's price. */
public record Fees(Money service, Money handling) {
  public Money total() {
    return service.plus(handling);
  }
}
