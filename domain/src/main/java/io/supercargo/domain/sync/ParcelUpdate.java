package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;

/**
 * How a parcel to our own customer stands now.
 *
 * @param id ours
 */
public record ParcelUpdate(String id, ParcelStatus status, Instant at) {
  public ParcelUpdate {
    InvalidValue.requireText("shipmentId", id);
  }
}
