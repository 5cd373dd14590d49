package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an order of our own customer stands now.
 *
 * @param orderId ours; in a part, that of the part
 * @param parts of which it is told too; they have none of their own
 */
public record SaleUpdate(
    String orderId,
    SaleStatus status,
    Optional<Instant> ended,
    boolean refunded,
    List<SaleUpdate> parts) {
  public SaleUpdate {
    InvalidValue.requireText("orderId", orderId);
    parts = List.copyOf(parts);
    if (parts.stream().anyMatch(part -> !part.parts.isEmpty())) {
      throw new InvalidValue("lines", "a part with parts", "parts alone");
    }
  }
}
