package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a supplier made of a purchase that it took: one order or several, and lines that it left
 * out.
 *
 * @param orders at least one
 */
public record Placement(List<Placed> orders, List<Refused> refused) {
  public Placement {
    orders = List.copyOf(orders);
    refused = List.copyOf(refused);
    if (orders.isEmpty()) {
      throw new InvalidValue("orders", "none", "at least one");
    }
  }

  public static Placement of(String orderId, Money total) {
    return new Placement(List.of(new Placed(orderId, Optional.of(total))), List.of());
  }

  /**
   * @param id the supplier's
   * @param total empty where the supplier does not say
   * @param created by the supplier's clock, where it was looked up; otherwise it is made just now
   */
  public record Placed(String id, Optional<Money> total, Optional<Instant> created) {
    /** Made just now. */
    public Placed(String id, Optional<Money> total) {
      this(id, total, Optional.empty());
    }

    public Placed {
      InvalidValue.requireText("orderId", id);
    }
  }

  /**
   * @param code the supplier's own, where it gave one
   */
  public record Refused(OrderLine line, Optional<String> code, String reason) {}
}
