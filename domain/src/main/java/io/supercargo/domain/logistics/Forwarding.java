package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * Which parcels bring the goods of a consignment to the warehouse.
 *
 * @param orderId the order by which the goods were bought
 */
public record Forwarding(String consignmentId, Optional<String> orderId, List<Leg> legs) {
  public Forwarding {
    InvalidValue.requireText("consignmentId", consignmentId);
    legs = List.copyOf(legs);
    if (legs.isEmpty()) {
      throw new InvalidValue("legs", "none", "at least one");
    }
  }

  /**
   * Goods and what brings them.
   *
   * @param item empty where it is not said which
   */
  public record Leg(Optional<ConsignedItem> item, List<DomesticParcel> parcels) {
    public Leg {
      parcels = List.copyOf(parcels);
      if (parcels.isEmpty()) {
        throw new InvalidValue("parcels", "none", "at least one");
      }
    }
  }
}
