package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * Who carries parcels.
 *
 * @param code the supplier's, e.g. {@code ZTO}
 * @param name in the carrier's language
 */
public record Carrier(Optional<String> code, String name) {
  public Carrier {
    InvalidValue.requireText("carrier", name);
  }
}
