package io.supercargo.daji.gateway;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers as 1688 does, whose words Daji passes on. */
final class Upstream {
  /** What 1688 says no to itself; the rest is between Daji and its client. */
  private static final Set<Kind> OF_1688 =
      Set.of(Kind.NOT_FOUND, Kind.INVALID, Kind.OUT_OF_STOCK, Kind.PRICE_CHANGED);

  private Upstream() {}

  static Object answer(Supplier<Object> work, Function<SupplierFailure, Object> refusal) {
    try {
      return work.get();
    } catch (SupplierFailure no) {
      if (OF_1688.contains(no.kind())) {
        return refusal.apply(no);
      }
      throw no;
    }
  }
}
