package io.supercargo.http.dialect.taobao.aftersales;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheet.WireRefundWhole;
import io.supercargo.http.dialect.taobao.trade.PurchaseTimes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads refunds; {@link RefundSheetPrinter} goes the other way. */
public final class RefundSheets {
  private RefundSheets() {}

  /** Times are left to who lists: rows do not say when they were asked for. */
  public static Page<RefundCase> page(WireRefundSheets wire, RefundQuery query) {
    RefundQuery told =
        new RefundQuery(
            query.orderId(), query.status(), Optional.empty(), Optional.empty(), query.page());
    List<RefundCase> rows =
        requireNonNullElse(wire.refundOrders(), List.<WireRefundSheet>of()).stream()
            .map(RefundSheets::read)
            .toList();
    Long total = wire.resultsTotal();
    Page<RefundCase> whole =
        total == null ? Page.open(rows, query.page()) : Page.of(rows, query.page(), total);
    List<RefundCase> fitting = rows.stream().filter(told::holds).toList();
    return new Page<>(fitting, whole.number(), whole.size(), whole.total(), whole.pages());
  }

  /**
   * @throws InvalidValue naming the field that is missing
   */
  public static RefundCase read(WireRefundSheet wire) {
    WireRefundWhole whole = present("refundOrderAggregate", wire.refundOrderAggregate());
    WireRefundOrder refund = present("refundOrder", whole.refundOrder());
    WireRefundLine line = present("purchaseOrderLine", whole.purchaseOrderLine());
    String word = refund.refundStatus() == null ? "" : refund.refundStatus().asText();
    RefundStatus status = ClaimWords.status(word);
    RefundSum asked = RefundSum.of(Money.fen(requireNonNullElse(refund.refundFee(), 0L)));
    return new RefundCase(
        present("refundId", refund.refundId()),
        present("purchaseOrderId", line.purchaseOrderId()).toString(),
        status,
        word,
        claim(refund, line, asked),
        new RefundCase.Answer(
            status.isAgreed() ? Optional.of(asked) : Optional.empty(), refusal(refund)),
        List.of(),
        Optional.ofNullable(whole.logistics()).flatMap(RefundSheets::returnTo),
        Optional.ofNullable(whole.logistics()).flatMap(RefundSheets::parcel),
        List.of(),
        times(refund, line),
        Map.of());
  }

  private static RefundCase.Claim claim(
      WireRefundOrder refund, WireRefundLine line, RefundSum asked) {
    Optional<GoodsState> goods =
        Optional.ofNullable(refund.goodsStatus())
            .filter(number -> number >= 1 && number <= 6)
            .map(ClaimWords::goods);
    return new RefundCase.Claim(
        Optional.ofNullable(line.purchaseOrderLineId())
            .map(id -> RefundedLine.whole(id.toString()))
            .map(List::of)
            .orElse(List.of()),
        ClaimWords.told(refund.refundType()),
        goods,
        Optional.empty(),
        Optional.ofNullable(refund.reasonId()).map(Object::toString),
        requireNonNullElse(refund.reasonDesc(), ""),
        requireNonNullElse(refund.refundDesc(), ""),
        asked);
  }

  /** The long text where there are two. */
  private static Optional<String> refusal(WireRefundOrder refund) {
    return Claims.some(refund.sellerRefuseReasonDescribe())
        .or(() -> Claims.some(refund.sellerRefuseReason()));
  }

  private static Optional<ReturnAddress> returnTo(WireRefundWay way) {
    return Optional.ofNullable(way.receiverAddress())
        .map(
            to ->
                new ReturnAddress(
                    Claims.some(to.receiver()),
                    Claims.some(to.phone()),
                    Claims.some(to.detailAddress()),
                    Claims.some(way.sellerAgreeReturnDescribe())))
        .filter(to -> to.receiver().or(to::address).isPresent());
  }

  private static Optional<ReturnShipment> parcel(WireRefundWay way) {
    return Claims.some(way.logisticsNo())
        .map(
            waybill ->
                new ReturnShipment(
                    Claims.carrier(
                        way.logisticsCompany() == null
                            ? new WireRefundCarrier(null, null)
                            : way.logisticsCompany()),
                    waybill,
                    Claims.some(way.buyerPhone()),
                    Claims.some(way.returnGoodsDesc()),
                    List.of()));
  }

  /** When it was asked for is not told; the line says when it began. */
  private static RefundCase.Times times(WireRefundOrder refund, WireRefundLine line) {
    return new RefundCase.Times(
        Instant.ofEpochMilli(present("createTime", line.createTime())),
        Optional.empty(),
        Optional.empty(),
        PurchaseTimes.read("timeoutDate", refund.timeoutDate())
            .map(at -> new RefundCase.Deadline(at, Claims.some(refund.timeoutType()))));
  }

  private static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidValue(field, "missing", "a value");
    }
    return value;
  }
}
