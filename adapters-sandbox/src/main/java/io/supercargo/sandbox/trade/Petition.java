package io.supercargo.sandbox.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundedLine;
import java.util.List;
import java.util.Optional;

/**
 * Looks at what is asked back, and refuses with the codes of 1688 what cannot be.
 *
 * @param others refunds of the order beside the one that is looked at
 */
record Petition(Deal deal, List<Plea> others, Refusals refusals) {
  static final int MOST_PICTURES = 5;
  static final int SHORTEST = 2;
  static final int LONGEST = 150;

  /** Whether anything of it can be asked back at all. */
  void check(RefundScope scope) {
    checkStage(scope.goods());
    scope.lines().forEach(line -> checkLine(line, scope.goods()));
  }

  MaximumRefund maximum(RefundScope scope) {
    check(scope);
    return new Entitlement(deal, others).of(scope);
  }

  void check(RefundDraft draft) {
    MaximumRefund maximum = maximum(draft.scope());
    for (RefundedLine line : draft.scope().lines()) {
      others.stream()
          .filter(plea -> !plea.status().isFinal() && plea.ask().names(line.lineId()))
          .findFirst()
          .ifPresent(
              plea -> {
                throw no(
                    "5010",
                    "lines",
                    "line %s has the open refund %s".formatted(line.lineId(), plea.id()));
              });
    }
    checkGround(draft);
    checkWords(draft);
    checkSum(draft, maximum);
  }

  private void checkStage(GoodsState goods) {
    boolean fits =
        switch (goods) {
          case NOT_SENT -> deal.stage() == Stage.PAID;
          case NOT_RECEIVED -> deal.stage() == Stage.SENT || new Loading(deal).isUnderWay();
          case RECEIVED ->
              deal.stage() == Stage.SENT
                  || deal.stage() == Stage.RECEIVED
                  || deal.stage() == Stage.COMPLETED;
          case RETURNED -> false;
        };
    if (!fits) {
      boolean never = deal.stage() == Stage.UNPAID || !deal.isAlive();
      throw no(
          never ? "5010" : "5003",
          "goods",
          "goods of order %s, which is %s, cannot be %s"
              .formatted(deal.id(), deal.stage().word(), goods.code()));
    }
  }

  private void checkLine(RefundedLine line, GoodsState goods) {
    Item item =
        deal.items().stream()
            .filter(each -> each.id().equals(line.lineId()))
            .findFirst()
            .orElseThrow(
                () ->
                    no(
                        "5013",
                        "lines",
                        "order %s has no line %s".formatted(deal.id(), line.lineId())));
    if (!new Loading(deal).fits(item, goods)) {
      throw no(
          "5003",
          "goods",
          "line %s of order %s, which is sent in parts, cannot be %s"
              .formatted(item.id(), deal.id(), goods.code()));
    }
    boolean wholeOnly = goods != GoodsState.RECEIVED;
    long most = item.held();
    if (line.quantity().isPresent()
        && (line.quantity().getAsLong() > most
            || (wholeOnly && line.quantity().getAsLong() != most))) {
      throw no(
          "5013",
          "quantity",
          "%d of line %s (expected: %s%d)"
              .formatted(
                  line.quantity().getAsLong(), line.lineId(), wholeOnly ? "" : "at most ", most));
    }
  }

  private void checkGround(RefundDraft draft) {
    GoodsState goods = draft.scope().goods();
    Ground ground =
        Ground.of(draft.reasonId(), goods)
            .orElseThrow(
                () ->
                    no(
                        "5004",
                        "reason",
                        "%s is no reason for goods that are %s"
                            .formatted(draft.reasonId(), goods.code())));
    if (ground.needsPicture() && draft.evidence().isEmpty()) {
      throw no("5005", "evidence", "no picture (expected: one at least, for this reason)");
    }
    if (!ground.freightToo() && draft.asked().freight().toFen() > 0) {
      throw no("5006", "freight", draft.asked().freight() + " (expected: 0, for this reason)");
    }
  }

  private void checkWords(RefundDraft draft) {
    int length = draft.description().length();
    if (length < SHORTEST || length > LONGEST) {
      throw no(
          "5012",
          "description",
          "%d characters (expected: %d to %d)".formatted(length, SHORTEST, LONGEST));
    }
    if (draft.evidence().size() > MOST_PICTURES) {
      throw no(
          "5005",
          "evidence",
          "%d pictures (expected: at most %d)".formatted(draft.evidence().size(), MOST_PICTURES));
    }
  }

  private void checkSum(RefundDraft draft, MaximumRefund maximum) {
    try {
      maximum.require(draft.asked());
    } catch (InvalidValue notThatMuch) {
      throw no("5011", notThatMuch.field(), String.valueOf(notThatMuch.getMessage()));
    }
  }

  private RuntimeException no(String code, String field, String message) {
    return refusals.invalid(code, Optional.of(field), message);
  }
}
