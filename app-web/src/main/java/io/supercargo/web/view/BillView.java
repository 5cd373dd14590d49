package io.supercargo.web.view;

import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Bill;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier has booked.
 *
 * @param kind purchase or refund
 * @param order as other lists write it
 * @param line the supplier's number of a line; null where whole orders are booked
 * @param number what the channel calls it
 */
public record BillView(
    String kind,
    String order,
    String provider,
    @Nullable String line,
    @Nullable String reference,
    MoneyView amount,
    Instant bookedAt,
    @Nullable Instant orderedAt,
    @Nullable String channel,
    @Nullable String number) {
  public static BillView of(Bill bill, String provider) {
    Bill.Subject subject = bill.subject();
    Bill.Booking booking = bill.booking();
    return new BillView(
        bill.kind().code(),
        provider + ":" + subject.orderId(),
        provider,
        subject.lineId().orElse(null),
        subject.reference().map(Reference::value).orElse(null),
        MoneyView.of(bill.amount()),
        booking.at(),
        booking.ordered().orElse(null),
        booking.channel().orElse(null),
        booking.number().orElse(null));
  }
}
