package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.aftersales.Grounds;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On what money can be asked back for lines of an order, and how much. */
public record GroundsView(
    String orderId,
    String kind,
    String goods,
    String phase,
    List<RefundedLineView> lines,
    Maximum maximum,
    List<Reason> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public static GroundsView of(Grounds grounds, boolean raw) {
    return new GroundsView(
        grounds.order(),
        grounds.scope().kind().code(),
        grounds.scope().goods().code(),
        grounds.scope().phase().code(),
        grounds.scope().lines().stream().map(RefundedLineView::of).toList(),
        Maximum.of(grounds.maximum()),
        grounds.reasons().stream().map(Reason::of).toList(),
        null,
        RawBody.of(raw, Map.of(grounds.provider(), List.of(grounds.raw()))));
  }

  /**
   * A reason.
   *
   * @param freightToo whether freight can be asked back for it
   */
  public record Reason(
      String id, String name, boolean needsEvidence, boolean freightToo, @Nullable String tip) {
    static Reason of(RefundReason reason) {
      return new Reason(
          reason.id(),
          reason.name(),
          reason.needsEvidence(),
          reason.freightToo(),
          reason.tip().orElse(null));
    }
  }

  /**
   * How much.
   *
   * @param fixed whether it is that or nothing
   */
  public record Maximum(
      MoneyView goods,
      MoneyView freight,
      MoneyView total,
      @Nullable MoneyView least,
      boolean fixed,
      @Nullable MoneyView pickUp,
      @Nullable String tip) {
    static Maximum of(MaximumRefund maximum) {
      return new Maximum(
          MoneyView.of(maximum.most().goods()),
          MoneyView.of(maximum.most().freight()),
          MoneyView.of(maximum.most().total()),
          maximum.least().map(MoneyView::of).orElse(null),
          maximum.fixed(),
          maximum.pickUp().map(MoneyView::of).orElse(null),
          maximum.tip().orElse(null));
    }
  }
}
