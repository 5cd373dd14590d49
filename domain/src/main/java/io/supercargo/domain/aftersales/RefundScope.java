package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * For what money is asked back. Reasons and sums depend on it.
 *
 * @param orderId the supplier's
 * @param lines at least one, each once
 * @param phase of the order when it is asked
 */
public record RefundScope(
    String orderId, List<RefundedLine> lines, RefundKind kind, GoodsState goods, SalePhase phase) {
  public RefundScope {
    InvalidValue.requireText("orderId", orderId);
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new InvalidValue("lines", "none", "at least one");
    }
    Set<String> named = new HashSet<>();
    for (RefundedLine line : lines) {
      if (!named.add(line.lineId())) {
        throw new InvalidValue("lines", line.lineId() + " twice", "each line once");
      }
    }
    if (kind == RefundKind.RETURN_AND_REFUND && goods != GoodsState.RECEIVED) {
      throw new InvalidValue("goods", goods.code(), "received, for goods that go back");
    }
  }

  public List<String> lineIds() {
    return lines.stream().map(RefundedLine::lineId).toList();
  }
}
