package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order of our own customer, of goods of the supplier.
 *
 * @param id ours
 * @param buyer who ordered, as the supplier knows the customer
 * @param refunded whether money went back; a refund that was given up is none
 * @param lines at least one
 * @param country where the customer is, by the supplier's name
 * @param kind where that is told
 */
public record SoldOrder(
    String id,
    String buyer,
    Times times,
    SaleStatus status,
    Fees fees,
    boolean refunded,
    List<SoldLine> lines,
    Optional<String> country,
    Optional<SaleKind> kind) {
  public SoldOrder {
    InvalidValue.requireText("orderId", id);
    InvalidValue.requireText("buyer", buyer);
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new InvalidValue("lines", "none", "at least one");
    }
  }

  /** Whether it has no parts: its line is the order itself. */
  public boolean isSingle() {
    return lines.size() == 1 && lines.get(0).id().equals(id);
  }

  /** When it came so far. */
  public record Times(Instant created, Instant paid, Optional<Instant> ended) {}

  /** What the customer paid, and was given back. */
  public record Fees(Money paid, Optional<Money> refunded) {}
}
