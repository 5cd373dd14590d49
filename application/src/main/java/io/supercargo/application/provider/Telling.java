package io.supercargo.application.provider;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import java.util.Comparator;
import java.util.List;

/** Chooses among failures the one that helps most: who must act stands before who lacks. */
public final class Telling {
  private static final List<Kind> ORDER =
      List.of(
          Kind.OUTCOME_UNKNOWN,
          Kind.UNAUTHENTICATED,
          Kind.FORBIDDEN,
          Kind.RATE_LIMITED,
          Kind.UNAVAILABLE,
          Kind.MALFORMED_RESPONSE,
          Kind.OUT_OF_STOCK,
          Kind.PRICE_CHANGED,
          Kind.NOT_FOUND,
          Kind.INVALID,
          Kind.UNSUPPORTED);

  private Telling() {}

  /** The most telling of some failures; the first among equals. At least one is given. */
  public static SupplierFailure most(List<SupplierFailure> failures) {
    return failures.stream()
        .min(Comparator.comparingInt(failure -> ORDER.indexOf(failure.kind())))
        .orElseThrow();
  }
}
