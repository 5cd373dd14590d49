package io.supercargo.http.dialect.taobao.aftersales;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundCase;
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

  RefundDraft draft(RefundScope scope, RefundSum sum) {
    if (reasonId == null) {
      throw new InvalidValue("reasonId", "missing", "a number");
    }
    return new RefundDraft(
        scope,
        reasonId.toString(),
        sum,
        requireNonNullElse(description, ""),
        Claims.images(images),
        Optional.empty());
  }

  Money money() {
    if (fee == null) {
      throw new InvalidValue("refundFee", "missing", "a number of cents");
    }
    return Money.fen(fee);
  }

  /** The same, where what is not told stays as it was. */
  RefundAsked inPlaceOf(RefundCase before) {
    RefundCase.Claim claim = before.claim();
    return new RefundAsked(
        lineId.isBlank() ? claim.lineIds().stream().findFirst().orElse("") : lineId,
        requireNonNullElseGet(refundType, () -> ClaimWords.write(claim.kind())),
        either(goodsStatus, claim.goods().map(ClaimWords::write)),
        either(reasonId, claim.reasonId().filter(RefundAsked::isNumber).map(Long::valueOf)),
        requireNonNullElseGet(fee, () -> claim.asked().total().toFen()),
        requireNonNullElse(description, claim.description()),
        either(images, Optional.ofNullable(Claims.images(before.evidence()))));
  }

  static boolean isNumber(String text) {
    return text.matches("[0-9]{1,18}");
  }

  public static long number(String field, String text) {
    if (!isNumber(text)) {
      throw new InvalidValue(field, text, "a number");
    }
    return Long.parseLong(text);
  }

  private static <T> @Nullable T either(@Nullable T told, Optional<T> before) {
    return told == null ? before.orElse(null) : told;
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
