package io.supercargo.web.console;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.KnownReceipt;
import java.util.Optional;

/**
 * A parcel at a warehouse on its page; what is not known is empty.
 *
 * @param result what the warehouse found, in its own words
 */
record ReceiptSheet(
    ReceiptRow row, String outOrder, String received, String changed, String result) {
  static ReceiptSheet of(KnownReceipt known) {
    Announcement parcel = known.receipt().parcel();
    Optional<Inspection> found = known.receipt().inspection();
    return new ReceiptSheet(
        ReceiptRow.of(known),
        parcel.outOrderId().orElse(""),
        known.receipt().received().map(Moment::text).orElse(""),
        Moment.text(known.changed()),
        found.map(Inspection::nativeResult).orElse(""));
  }
}
