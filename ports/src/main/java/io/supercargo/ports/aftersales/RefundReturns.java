package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.Reply;
import java.util.List;

/** Tells sellers that goods are on their way back. Thread-safe. */
public interface RefundReturns {
  /** Those with whom goods of this refund may be sent back, each with a code. */
  Reply<List<Carrier>> carriers(String refundId);

  /**
   * Hands in the number of the parcel.
   *
   * @param shipment with a carrier that has a code
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when nothing is to be sent back;
   *     not found; outcome unknown
   */
  Reply<Boolean> send(String refundId, ReturnShipment shipment);
}
