package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.http.dialect.aftersales.RefundPrinter;
import io.supercargo.http.dialect.aftersales.RefundReader;
import io.supercargo.http.dialect.aftersales.RefundWords;
import io.supercargo.http.dialect.aftersales.WireCount;
import io.supercargo.http.dialect.aftersales.WireRefund;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeTimes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What only the platform itself says about refunds, in both directions. */
public final class AfterSales {
  /** How far back refunds are listed. */
  private static final Instant LONG_AGO = Instant.EPOCH;

  private AfterSales() {}

  /**
   * @param pieces of each line that is whole
   */
  public static WireMaximumQuery write(RefundScope scope, Map<String, Long> pieces) {
    return new WireMaximumQuery(
        OrderNumbers.write(scope.orderId()),
        RefundWords.write(scope.goods(), scope.phase()),
        null,
        scope.lines().stream().map(line -> count(line, pieces)).toList());
  }

  public static RefundScope read(WireMaximumQuery wire) {
    return new RefundScope(
        OrderNumbers.read("orderId", wire.orderId()),
        requireNonNullElse(wire.refundGoodsCountList(), List.<WireCount>of()).stream()
            .map(AfterSales::line)
            .toList(),
        RefundKind.REFUND_ONLY,
        RefundWords.goods(wire.goodsStatus()),
        RefundWords.phase(wire.goodsStatus()));
  }

  /** Before goods are sent, it is all or nothing. */
  public static MaximumRefund read(WireMaximum wire, boolean fixed) {
    return new MaximumRefund(
        new RefundSum(fen(wire.maxGoodsFee()), fen(wire.maxPostFee())),
        Optional.empty(),
        fixed,
        Optional.ofNullable(wire.maxSubstituteFetchFee()).filter(fee -> fee > 0).map(Money::fen),
        Optional.empty());
  }

  public static WireMaximum write(MaximumRefund maximum) {
    return new WireMaximum(
        maximum.most().goods().toFen(),
        maximum.most().freight().toFen(),
        maximum.most().total().toFen(),
        maximum.pickUp().map(Money::toFen).orElse(0L));
  }

  public static WireRefundQuery write(RefundQuery query) {
    return new WireRefundQuery(
        query.orderId().map(OrderNumbers::write).orElse(null),
        TradeTimes.write(query.opened().map(RefundQuery.Span::from)),
        TradeTimes.write(query.opened().map(RefundQuery.Span::to)),
        TradeTimes.write(query.changed().map(RefundQuery.Span::from)),
        TradeTimes.write(query.changed().map(RefundQuery.Span::to)),
        query.status().flatMap(RefundWords::write).map(List::of).orElse(null),
        null,
        query.page().number() - 1,
        query.page().size());
  }

  /**
   * @throws InvalidValue for several statuses at a time
   */
  public static RefundQuery read(WireRefundQuery wire, Instant now) {
    List<String> statuses = requireNonNullElse(wire.refundStatusSet(), List.of());
    if (statuses.size() > 1) {
      throw new InvalidValue("refundStatusSet", statuses, "one status at a time");
    }
    return new RefundQuery(
        Optional.ofNullable(wire.orderId()).map(Object::toString),
        statuses.stream().findFirst().map(AfterSales::status),
        span("apply", wire.applyStartTime(), wire.applyEndTime(), now),
        span("modify", wire.modifyStartTime(), wire.modifyEndTime(), now),
        new PageRequest(
            requireNonNullElse(wire.currentPageNum(), 0) + 1,
            requireNonNullElse(wire.pageSize(), PageRequest.FIRST.size())));
  }

  public static Page<RefundCase> read(WireRefundPage wire, PageRequest page) {
    List<RefundCase> refunds =
        requireNonNullElse(wire.opOrderRefundModels(), List.<WireRefund>of()).stream()
            .map(RefundReader::read)
            .toList();
    return Optional.ofNullable(wire.totalCount())
        .map(total -> Page.of(refunds, page, total))
        .orElseGet(() -> Page.open(refunds, page));
  }

  public static WireRefundPage write(Page<RefundCase> page) {
    return new WireRefundPage(
        page.items().stream().map(AfterSales::row).toList(), page.total(), page.number() - 1);
  }

  public static WireRefund row(RefundCase refund) {
    return new RefundPrinter(refund, false, false).write();
  }

  private static RefundStatus status(String word) {
    RefundStatus status = RefundWords.status(word);
    if (status == RefundStatus.OTHER) {
      throw new InvalidValue("refundStatusSet", word, "a status such as waitselleragree");
    }
    return status;
  }

  /** Open at either end, but for refunds that will be. */
  private static Optional<RefundQuery.Span> span(
      String which, @Nullable String from, @Nullable String to, Instant now) {
    Optional<Instant> start = TradeTimes.read(which + "StartTime", from);
    Optional<Instant> end = TradeTimes.read(which + "EndTime", to);
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RefundQuery.Span(start.orElse(LONG_AGO), end.orElseGet(() -> now.plusSeconds(1))));
  }

  private static WireCount count(RefundedLine line, Map<String, Long> pieces) {
    return new WireCount(
        OrderNumbers.writeLines(List.of(line.lineId())).get(0),
        line.quantity().isPresent()
            ? line.quantity().getAsLong()
            : pieces.getOrDefault(line.lineId(), 1L));
  }

  private static RefundedLine line(WireCount wire) {
    return new RefundedLine(
        OrderNumbers.read("refundGoodsCountList", wire.id()),
        OptionalLong.of(requireNonNullElse(wire.count(), 0L)));
  }

  private static Money fen(@Nullable Long fen) {
    return Money.fen(requireNonNullElse(fen, 0L));
  }
}
