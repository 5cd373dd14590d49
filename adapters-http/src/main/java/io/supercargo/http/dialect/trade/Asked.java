package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts into words what is to be sent; what the wire has no words for is refused unsent. */
public final class Asked {
  private Asked() {}

  /**
   * @throws SupplierFailure.Invalid for what cannot be written
   */
  public static <T> T of(String provider, Supplier<T> words) {
    try {
      return words.get();
    } catch (InvalidValue wrong) {
      throw new SupplierFailure.Invalid(
          Origin.of(provider), Optional.of(wrong.field()), provider + ": " + wrong.getMessage());
    }
  }
}
