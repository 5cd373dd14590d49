package io.supercargo.domain.logistics;

import java.time.Instant;
import java.util.Optional;

/**
 * A parcel at a warehouse, from its announcement on.
 *
 * @param inspection empty until it was opened
 * @param received when it came, where that is told
 */
public record WarehouseReceipt(
    Announcement parcel, Optional<Inspection> inspection, Optional<Instant> received) {

  public static WarehouseReceipt announced(Announcement parcel) {
    return new WarehouseReceipt(parcel, Optional.empty(), Optional.empty());
  }

  public ReceiptStatus status() {
    return inspection
        .map(
            found ->
                found.result() == Inspection.Result.FAILED
                    ? ReceiptStatus.OBJECTED
                    : ReceiptStatus.RECEIVED)
        .orElse(ReceiptStatus.ANNOUNCED);
  }

  /** With what was known before: what came does not become merely announced again. */
  public WarehouseReceipt after(WarehouseReceipt before) {
    Announcement known = before.parcel;
    return new WarehouseReceipt(
        new Announcement(
            parcel.waybill(),
            parcel.outOrderId().or(known::outOrderId),
            parcel.orderId().or(known::orderId)),
        inspection.or(before::inspection),
        received.or(before::received));
  }
}
