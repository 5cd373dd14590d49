package io.supercargo.ports.push;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.sandbox.Fault;
import java.time.Instant;
import java.util.Optional;

/**
 * A parcel came to the warehouse and was opened.
 *
 * @param marketplace where its order was made, or, where that is not known, that of the warehouse
 */
public record ReceiptNews(
    long number,
    Instant at,
    Marketplace marketplace,
    WarehouseReceipt receipt,
    Optional<Fault> fault)
    implements Bulletin {
  @Override
  public SupplierEvent event() {
    return new SupplierEvent.ParcelReceived(
        receipt.parcel().orderId(),
        receipt.parcel().waybill(),
        receipt.inspection().map(Inspection::nativeResult),
        Optional.of(receipt));
  }
}
