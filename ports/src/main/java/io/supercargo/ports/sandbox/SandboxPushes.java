package io.supercargo.ports.sandbox;

import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.ReceiptNews;
import java.util.Optional;

/** Lets a supplier of our own push once more. Thread-safe. */
public interface SandboxPushes {
  /**
   * Tells of an order as it stands now to everybody who listens.
   *
   * @param what happened, true or not; empty for what last did
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such order
   */
  News push(String orderId, Optional<Happening> what);

  /**
   * Tells once more that a parcel came to the warehouse.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows of it, invalid
   *     while it has not come
   */
  ReceiptNews pushParcel(String waybill);
}
