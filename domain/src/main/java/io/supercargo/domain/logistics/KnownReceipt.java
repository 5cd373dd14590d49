package io.supercargo.domain.logistics;

import java.time.Instant;

/**
 * What we know of a parcel at a supplier's warehouse.
 *
 * @param changed when we last heard something new
 */
public record KnownReceipt(String provider, WarehouseReceipt receipt, Instant changed) {
  /** The name that users read and write. */
  public String id() {
    return provider + ":" + receipt.parcel().waybill();
  }
}
