package io.supercargo.http.dialect.taobao.aftersales;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for one line; a refund of several has no word here.
 *
 * @param fee cents, freight included
 * @param images addresses with commas between
 */
public record RefundAsked(
    String lineId,
    @Nullable Integer refundType,
    @Nullable Integer goodsStatus,
    @Nullable Long reasonId,
    @Nullable Long fee,
    @Nullable String description,
    @Nullable String images) {

  /** What can be asked for. */
  public static RefundAsked of(RefundScope scope) {
    return new RefundAsked(
        line(scope),
        ClaimWords.write(scope.kind()),
        ClaimWords.write(scope.goods()),
        null,
        null,
        null,
        null);
  }

  public static RefundAsked of(RefundDraft draft) {
    RefundAsked scope = of(draft.scope());
    return new RefundAsked(
        scope.lineId(),
        scope.refundType(),
        scope.goodsStatus(),
        number("reasonId", draft.reasonId()),
        draft.asked().total().toFen(),
        draft.description(),
        Claims.images(draft.evidence()));
  }

  RefundScope scope(String orderId, SalePhase phase) {
    return new RefundScope(
        orderId,
        List.of(RefundedLine.whole(lineId)),
        ClaimWords.kind(refundType),
        ClaimWords.goods(goodsStatus),
        phase);
  }

  RefundDraft draft(String orderId, SalePhase phase) {
    if (reasonId == null || fee == null) {
      throw new InvalidValue(reasonId == null ? "reasonId" : "refundFee", "missing", "a number");
    }
    return new RefundDraft(
        scope(orderId, phase),
        reasonId.toString(),
        RefundSum.of(Money.fen(fee)),
        requireNonNullElse(description, ""),
        Claims.images(images),
        Optional.empty());
  }

  public static long number(String field, String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue(field, text, "a number");
    }
    return Long.parseLong(text);
  }

  private static String line(RefundScope scope) {
    if (scope.lines().size() != 1) {
      throw new InvalidValue(
          "lines", scope.lines().size() + " lines", "one: each is refunded by itself");
    }
    RefundedLine line = scope.lines().get(0);
    if (line.quantity().isPresent()) {
      throw new InvalidValue(
          "quantity", line.quantity().getAsLong(), "none: lines are refunded whole");
    }
    return line.lineId();
  }
}
