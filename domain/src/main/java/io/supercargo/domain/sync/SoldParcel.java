package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/**
 * A parcel to our own customer.
 *
 * @param id ours
 * @param orderId ours
 * @param ended when it was signed for or came back
 * @param destination where the wire has room for it
 * @param trace what happened on the way, in words
 * @param country where the customer is, by the supplier's name
 */
public record SoldParcel(
    String id,
    String orderId,
    ParcelStatus status,
    Instant created,
    Optional<Instant> ended,
    Optional<Destination> destination,
    Optional<String> trace,
    Optional<String> country) {
  public SoldParcel {
    InvalidValue.requireText("shipmentId", id);
    InvalidValue.requireText("orderId", orderId);
  }

  /** Where it goes. */
  public record Destination(String province, String city, String area, String address) {
    public Destination {
      InvalidValue.requireText("province", province);
      InvalidValue.requireText("city", city);
      InvalidValue.requireText("area", area);
      InvalidValue.requireText("address", address);
    }
  }
}
