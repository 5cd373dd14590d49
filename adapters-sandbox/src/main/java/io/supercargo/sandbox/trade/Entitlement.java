package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * How much of an order can be given back: what was paid for lines, less what went back for them
 * before; freight goes back with the last of the goods.
 */
record Entitlement(Deal deal, List<Plea> pleas) {
  MaximumRefund of(RefundScope scope) {
    long goods = scope.lines().stream().mapToLong(this::paidFen).sum() - returnedFen(scope);
    long most = Math.max(0, Math.min(goods, leftFen()));
    long freight = isTheRest(scope) ? leftFen() - most : 0;
    return new MaximumRefund(
        new RefundSum(Money.fen(most), Money.fen(Math.max(0, Math.min(freight, besideFen())))),
        Optional.empty(),
        scope.goods() == GoodsState.NOT_SENT,
        Optional.empty(),
        Optional.empty());
  }

  /** What was paid and has not gone back. */
  private long leftFen() {
    return deal.total().toFen() - deal.eased().fen();
  }

  /** Freight and fees as they were paid. */
  private long besideFen() {
    return Math.max(0, deal.total().toFen() - paidGoodsFen());
  }

  /** All lines, less what the seller took off the price. */
  private long paidGoodsFen() {
    long goods = deal.bill().goods().toFen();
    return Math.max(0, goods + Math.min(0, deal.bill().adjustedFen()));
  }

  private long paidFen(RefundedLine line) {
    Item item = deal.item(line.lineId());
    long pieces = line.quantity().orElse(item.quantity());
    return part(sharedFen(item), pieces, item.quantity());
  }

  /** A line with its share of what was taken off; the first one bears the remainder. */
  private long sharedFen(Item item) {
    long goods = deal.bill().goods().toFen();
    long off = goods - paidGoodsFen();
    long share = part(off, item.amount().toFen(), goods);
    return item.amount().toFen() - share - (isFirst(item) ? remainderFen(goods, off) : 0);
  }

  private long remainderFen(long goods, long off) {
    return off - deal.items().stream().mapToLong(it -> part(off, it.amount().toFen(), goods)).sum();
  }

  /** Rounded down; nothing of nothing. */
  private static long part(long fen, long share, long whole) {
    return whole == 0
        ? 0
        : BigInteger.valueOf(fen)
            .multiply(BigInteger.valueOf(share))
            .divide(BigInteger.valueOf(whole))
            .longValueExact();
  }

  private boolean isFirst(Item item) {
    return deal.items().get(0).equals(item);
  }

  private long returnedFen(RefundScope scope) {
    return pleas.stream()
        .filter(plea -> plea.status() == RefundStatus.COMPLETED)
        .filter(plea -> scope.lineIds().stream().anyMatch(plea.ask()::names))
        .mapToLong(plea -> plea.ask().money().toFen())
        .sum();
  }

  /** Whether nothing of the order is left beside it for which money did not go back. */
  private boolean isTheRest(RefundScope scope) {
    return deal.items().stream().allMatch(item -> isAllOf(item, scope) || isPaidBack(item));
  }

  private static boolean isAllOf(Item item, RefundScope scope) {
    return scope.lines().stream()
        .filter(line -> line.lineId().equals(item.id()))
        .anyMatch(line -> line.quantity().orElse(item.held()) >= item.held());
  }

  private boolean isPaidBack(Item item) {
    return pleas.stream()
        .anyMatch(plea -> plea.status() == RefundStatus.COMPLETED && plea.ask().names(item.id()));
  }
}
