package io.supercargo.domain.push;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One message of a supplier.
 *
 * @param topic the supplier's own word for what it is about
 * @param number by which the supplier tells messages apart; empty where it does not
 * @param sent when the supplier says that it was made
 */
public record PushMessage(
    String topic, Optional<String> number, Optional<Instant> sent, List<SupplierEvent> events) {
  public PushMessage {
    events = List.copyOf(events);
  }

  /** The same, of which nothing is believed: it only says what to look at. */
  public PushMessage asHint() {
    List<SupplierEvent> hints =
        events.stream()
            .map(
                event ->
                    event instanceof SupplierEvent.ParcelReceived parcel ? parcel.bare() : event)
            .toList();
    return new PushMessage(topic, number, sent, hints);
  }

  /** Whether somebody here knows what it is about. */
  public boolean isUnderstood() {
    return events.stream().anyMatch(event -> !(event instanceof SupplierEvent.NotUnderstood));
  }
}
