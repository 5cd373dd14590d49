package io.supercargo.ports.logistics;

import io.supercargo.domain.logistics.Consignment;
import io.supercargo.ports.Reply;

/** Tells how consignments stand, where a supplier can be asked at all. Thread-safe. */
@FunctionalInterface
public interface ConsignmentBook {
  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is none
   */
  Reply<Consignment> consignment(String id);
}
