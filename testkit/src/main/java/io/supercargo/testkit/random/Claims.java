package io.supercargo.testkit.random;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;

/** Drafts of refunds, drawn. */
final class Claims {
  private static final int MOST = 3;

  private Claims() {}

  static RefundDraft draft(Draw draw) {
    boolean back = draw.coin();
    RefundScope scope =
        new RefundScope(
            draw.word(),
            List.of(line(draw)),
            back ? RefundKind.RETURN_AND_REFUND : RefundKind.REFUND_ONLY,
            back ? GoodsState.RECEIVED : draw.one(List.of(GoodsState.values())),
            draw.one(List.of(SalePhase.values())));
    return new RefundDraft(
        scope,
        draw.word(),
        new RefundSum(
            Money.fen(draw.between(1, Integer.MAX_VALUE - 1)), Money.fen(draw.between(0, 999))),
        draw.text(),
        draw.some(MOST, () -> URI.create(draw.address().replace('包', 'b'))),
        draw.maybe(draw::text));
  }

  private static RefundedLine line(Draw draw) {
    return new RefundedLine(
        draw.word(),
        draw.coin()
            ? OptionalLong.empty()
            : OptionalLong.of(draw.between(1, Integer.MAX_VALUE - 1)));
  }
}
