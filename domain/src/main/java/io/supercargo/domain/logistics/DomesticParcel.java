package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/**
 * A parcel that brings goods of a consignment to the warehouse.
 *
 * @param waybill the carrier's number
 * @param carrier its name
 * @param ready when the seller handed it over
 */
public record DomesticParcel(String waybill, Optional<String> carrier, Optional<Instant> ready) {
  public DomesticParcel {
    InvalidValue.requireText("waybill", waybill);
  }
}
