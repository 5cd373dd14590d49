package io.supercargo.web.view;

import io.supercargo.domain.logistics.Carrier;
import org.jspecify.annotations.Nullable;

/** Who carries parcels. */
public record CarrierView(@Nullable String code, String name) {
  public static CarrierView of(Carrier carrier) {
    return new CarrierView(carrier.code().orElse(null), carrier.name());
  }
}
