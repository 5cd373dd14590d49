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

  /** Whether somebody here knows what it is about. */
  public boolean isUnderstood() {
    return events.stream().anyMatch(event -> !(event instanceof SupplierEvent.NotUnderstood));
  }
}
