package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.util.OptionalLong;

/**
 * A line of an order for which money is asked back.
 *
 * @param lineId the supplier's, as in {@link io.supercargo.domain.order.OrderedLine#id}
 * @param quantity pieces; empty for all of them
 */
public record RefundedLine(String lineId, OptionalLong quantity) {
  public RefundedLine {
    InvalidValue.requireText("lineId", lineId);
    if (quantity.isPresent() && quantity.getAsLong() < 1) {
      throw new InvalidValue("quantity", quantity.getAsLong(), ">= 1");
    }
  }

  public static RefundedLine whole(String lineId) {
    return new RefundedLine(lineId, OptionalLong.empty());
  }
}
