package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a buyer wants back, as it is kept. */
record Ask(
    List<Piece> pieces,
    RefundKind kind,
    GoodsState goods,
    SalePhase phase,
    String reason,
    String description,
    Money money,
    Money freight,
    List<String> pictures,
    @Nullable String remark) {
  Ask {
    pieces = List.copyOf(pieces);
    pictures = List.copyOf(pictures);
  }

  /** Some of a line. */
  record Piece(String item, long quantity) {}

  static Ask of(RefundDraft draft, Deal deal) {
    return new Ask(
        draft.scope().lines().stream().map(line -> piece(line, deal)).toList(),
        draft.scope().kind(),
        draft.scope().goods(),
        SalePhase.of(deal.stage().status()),
        draft.reasonId(),
        draft.description(),
        draft.asked().goods(),
        draft.asked().freight(),
        draft.evidence().stream().map(URI::toString).toList(),
        draft.remark().orElse(null));
  }

  Money total() {
    return money.plus(freight);
  }

  boolean names(String item) {
    return pieces.stream().anyMatch(piece -> piece.item().equals(item));
  }

  RefundCase.Claim claim() {
    return new RefundCase.Claim(
        pieces.stream()
            .map(it -> new RefundedLine(it.item(), OptionalLong.of(it.quantity())))
            .toList(),
        kind,
        Optional.of(goods),
        Optional.of(phase),
        Optional.of(reason),
        Ground.words(reason),
        description,
        new RefundSum(money, freight));
  }

  /** All of a line is as much as is left of it. */
  private static Piece piece(RefundedLine line, Deal deal) {
    return new Piece(
        line.lineId(), line.quantity().orElseGet(() -> deal.item(line.lineId()).held()));
  }
}
