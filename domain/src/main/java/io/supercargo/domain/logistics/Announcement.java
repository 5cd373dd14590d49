package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * A parcel that a warehouse is to expect.
 *
 * @param waybill the carrier's number, by which the warehouse knows it
 * @param outOrderId the buyer's own number of the order
 * @param orderId the marketplace's
 */
public record Announcement(String waybill, Optional<String> outOrderId, Optional<String> orderId) {
  public Announcement {
    InvalidValue.requireText("waybill", waybill);
  }
}
