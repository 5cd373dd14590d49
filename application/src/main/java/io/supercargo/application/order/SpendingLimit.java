package io.supercargo.application.order;

import io.supercargo.domain.Money;

/** More would be spent than this house allows. */
public final class SpendingLimit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpendingLimit(String text, Money found, Money limit) {
    super(text.formatted(found, limit));
  }
}
