package io.supercargo.ports.sync;

import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.ports.Reply;
import java.util.List;

/**
 * Hears of our own customers' orders and parcels. What is told anew counts, so telling twice does
 * no harm. All answer true; a refusal is a failure, and what the wire cannot carry is invalid.
 * Thread-safe.
 */
public interface SyncBack {
  /**
   * @throws io.supercargo.ports.failure.SupplierFailure invalid; outcome unknown
   */
  Reply<Boolean> order(SoldOrder order);

  /**
   * @param relations at least one
   * @throws io.supercargo.ports.failure.SupplierFailure invalid; outcome unknown, also when some
   *     were told already
   */
  Reply<Boolean> relate(List<OrderRelation> relations);

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure invalid; outcome unknown
   */
  Reply<Boolean> status(SaleUpdate update);

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure invalid; outcome unknown
   */
  Reply<Boolean> parcel(SoldParcel parcel);

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure invalid; outcome unknown
   */
  Reply<Boolean> parcelStatus(ParcelUpdate update);
}
