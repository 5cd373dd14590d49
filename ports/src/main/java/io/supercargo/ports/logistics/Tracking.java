package io.supercargo.ports.logistics;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.ports.Reply;
import java.util.List;

/** Knows where the parcels of an order are. Thread-safe. */
@FunctionalInterface
public interface Tracking {
  /**
   * The parcels of an order, with what their carriers tell.
   *
   * @return empty while nothing was sent
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such order
   */
  Reply<List<Shipment>> shipments(String orderId);
}
