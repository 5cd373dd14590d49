package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Carrier;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Goods on their way back to the seller.
 *
 * @param waybill the carrier's number
 * @param phone where the buyer is reached; some suppliers want it
 * @param note to the seller
 * @param pictures where they can be seen
 */
public record ReturnShipment(
    Carrier carrier,
    String waybill,
    Optional<String> phone,
    Optional<String> note,
    List<URI> pictures) {
  public ReturnShipment {
    InvalidValue.requireText("waybill", waybill);
    pictures = List.copyOf(pictures);
  }

  /** Whether it is the same parcel. */
  public boolean isSameParcel(ReturnShipment other) {
    return waybill.equals(other.waybill);
  }
}
