package io.supercargo.ports.logistics;

import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.ports.Reply;
import java.util.List;

/** Takes goods abroad. Thread-safe. */
public interface ConsignmentDesk {
  /**
   * By which routes an item could go, and for how much.
   *
   * @return empty when none leads there
   */
  Reply<List<Passage>> passages(ConsignedItem item, Consignee to);

  /**
   * What all of it would cost.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  Reply<ConsignmentQuote> quote(ConsignmentDraft draft);

  /**
   * Books a consignment. Whoever calls makes sure that it is not called twice: no supplier tells
   * bookings apart.
   *
   * @return as much of it as the supplier tells
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  Reply<Consignment> consign(Booking booking);

  /**
   * Tells which parcels bring the goods; what was told of it before is forgotten.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such consignment
   */
  Reply<Boolean> forward(Forwarding parcels);
}
