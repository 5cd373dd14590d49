package io.supercargo.ports.logistics;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.Reply;

/** A warehouse that receives parcels, opens them and keeps their goods. Thread-safe. */
public interface Warehouse {
  /** Tells that a parcel will come. Telling it again changes nothing. */
  Reply<Boolean> announce(Announcement parcel);

  /**
   * Tells more of a parcel that was announced.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when it was not
   */
  Reply<Boolean> change(Announcement parcel);

  /** Tells that a parcel came, and what was found in it: for who runs the warehouse. */
  Reply<Boolean> receive(WarehouseReceipt receipt);
}
