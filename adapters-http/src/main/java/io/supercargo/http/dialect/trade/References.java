package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Reference;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The client's own name of an order. */
public final class References {
  private References() {}

  /**
   * What a gateway is told, or a name made for who tells none.
   *
   * @throws InvalidValue naming the field for one that is too odd to be looked up again
   */
  public static Reference read(String field, @Nullable String wire) {
    try {
      return AddressParams.some(wire).map(Reference::new).orElseGet(References::made);
    } catch (InvalidValue odd) {
      throw odd.in(field);
    }
  }

  /** What a supplier kept; others may have ordered with names that are none of ours. */
  public static Optional<Reference> kept(@Nullable String wire) {
    try {
      return AddressParams.some(wire).map(Reference::new);
    } catch (InvalidValue notOurs) {
      return Optional.empty();
    }
  }

  private static Reference made() {
    return new Reference("gw" + UUID.randomUUID().toString().replace("-", ""));
  }
}
