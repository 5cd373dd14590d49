package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Approval;

/** More would be spent than this house allows. */
public final class SpendingLimit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SpendingLimit(String message) {
    super(message);
  }

  /** Where nobody can wait for a person. */
  static SpendingLimit of(Approval needed) {
    return new SpendingLimit(needed.why());
  }

  static SpendingLimit of(String what, Money found, Money limit) {
    return new SpendingLimit(
        "%s would cost %s (expected: at most %s)".formatted(what, found, limit));
  }
}
