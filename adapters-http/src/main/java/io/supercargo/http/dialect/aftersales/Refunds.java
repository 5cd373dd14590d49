package io.supercargo.http.dialect.aftersales;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.trade.OrderNumbers;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What buyers ask for and send back, in both directions. */
public final class Refunds {
  private Refunds() {}

  public static WireReasonQuery question(RefundScope scope) {
    return new WireReasonQuery(
        OrderNumbers.write(scope.orderId()),
        OrderNumbers.writeLines(scope.lineIds()),
        RefundWords.write(scope.goods(), scope.phase()));
  }

  /** The wire does not ask whether goods are to be sent back. */
  public static RefundScope read(WireReasonQuery wire) {
    return new RefundScope(
        OrderNumbers.read("orderId", wire.orderId()),
        OrderNumbers.read(wire.orderEntryIds()).stream().map(RefundedLine::whole).toList(),
        RefundKind.REFUND_ONLY,
        RefundWords.goods(wire.goodsStatus()),
        RefundWords.phase(wire.goodsStatus()));
  }

  public static List<RefundReason> read(WireReasons wire) {
    return requireNonNullElse(wire.reasons(), List.<WireReasons.Reason>of()).stream()
        .map(Refunds::read)
        .toList();
  }

  public static WireReasons write(List<RefundReason> reasons) {
    return new WireReasons(reasons.stream().map(Refunds::write).toList());
  }

  public static WireRefundAsking write(RefundDraft draft) {
    RefundScope scope = draft.scope();
    boolean freight = draft.asked().freight().compareTo(Money.fen(0)) > 0;
    return new WireRefundAsking(
        OrderNumbers.write(scope.orderId()),
        OrderNumbers.writeLines(scope.lineIds()),
        RefundWords.write(scope.kind()),
        draft.asked().goods().toFen(),
        draft.asked().freight().toFen(),
        reason(draft.reasonId()),
        draft.description(),
        RefundWords.write(scope.goods(), scope.phase()),
        draft.evidence().isEmpty() ? null : texts(draft.evidence()),
        counts(scope),
        freight ? true : null,
        draft.remark().orElse(null));
  }

  public static RefundDraft read(WireRefundAsking wire) {
    RefundScope scope =
        new RefundScope(
            OrderNumbers.read("orderId", wire.orderId()),
            lines(wire),
            RefundWords.kind(wire.disputeRequest()),
            RefundWords.goods(wire.goodsStatus()),
            RefundWords.phase(wire.goodsStatus()));
    return new RefundDraft(
        scope,
        OrderNumbers.read("applyReasonId", wire.applyReasonId()),
        new RefundSum(
            fen("applyPayment", wire.applyPayment()), fen("applyCarriage", wire.applyCarriage())),
        requireNonNullElse(wire.description(), ""),
        addresses("vouchers", wire.vouchers()),
        some(wire.refundRemark()));
  }

  public static WireReturning write(String refundId, ReturnShipment shipment) {
    return new WireReturning(
        refundId,
        shipment
            .carrier()
            .code()
            .orElseThrow(() -> new InvalidValue("carrier", "no code", "the code of a carrier")),
        shipment.waybill(),
        shipment.note().orElse(null),
        shipment.pictures().isEmpty() ? null : texts(shipment.pictures()));
  }

  public static ReturnShipment read(WireReturning wire) {
    String code =
        some(wire.logisticsCompanyNo())
            .orElseThrow(
                () -> new InvalidValue("logisticsCompanyNo", "missing", "the code of a carrier"));
    return new ReturnShipment(
        new Carrier(Optional.of(code), code),
        requireNonNullElse(wire.freightBill(), ""),
        Optional.empty(),
        some(wire.description()),
        addresses("vouchers", wire.vouchers()));
  }

  /** The address of a picture that was handed in. */
  public static URI address(WireVoucher wire) {
    String domain = some(wire.imageDomain()).orElseThrow(() -> missing("imageDomain"));
    String path = some(wire.imageRelativeUrl()).orElseThrow(() -> missing("imageRelativeUrl"));
    return address("imageRelativeUrl", domain.replaceFirst("/+$", "") + "/" + path);
  }

  public static WireVoucher voucher(URI address) {
    String path = address.getRawPath();
    String all = address.toString();
    return new WireVoucher(
        all.substring(0, all.length() - path.length()), path.replaceFirst("^/+", ""));
  }

  static List<URI> addresses(String field, @Nullable List<String> texts) {
    return texts == null ? List.of() : texts.stream().map(text -> address(field, text)).toList();
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }

  private static List<RefundedLine> lines(WireRefundAsking wire) {
    Map<String, Long> counts = new HashMap<>();
    requireNonNullElse(wire.orderEntryCountList(), List.<WireCount>of())
        .forEach(it -> counts.put(OrderNumbers.read("orderEntryCountList", it.id()), count(it)));
    return OrderNumbers.read(wire.orderEntryIds()).stream()
        .map(
            id ->
                counts.containsKey(id)
                    ? new RefundedLine(id, OptionalLong.of(counts.get(id)))
                    : RefundedLine.whole(id))
        .toList();
  }

  private static long count(WireCount wire) {
    return requireNonNullElse(wire.count(), 0L);
  }

  /** Pieces can be told for goods that come back before the trade is over, and not else. */
  private static @Nullable List<WireCount> counts(RefundScope scope) {
    List<RefundedLine> counted =
        scope.lines().stream().filter(line -> line.quantity().isPresent()).toList();
    boolean told =
        scope.kind() == RefundKind.RETURN_AND_REFUND
            && scope.goods() == GoodsState.RECEIVED
            && scope.phase() == SalePhase.IN_SALE;
    if (counted.isEmpty() || !told) {
      return null;
    }
    return counted.stream()
        .map(
            line ->
                new WireCount(
                    OrderNumbers.writeLines(List.of(line.lineId())).get(0),
                    line.quantity().getAsLong()))
        .toList();
  }

  private static RefundReason read(WireReasons.Reason wire) {
    return new RefundReason(
        OrderNumbers.read("id", wire.id()),
        requireNonNullElse(wire.name(), ""),
        Boolean.TRUE.equals(wire.needVoucher()),
        !Boolean.TRUE.equals(wire.noRefundCarriage()),
        some(wire.tip()));
  }

  private static WireReasons.Reason write(RefundReason reason) {
    return new WireReasons.Reason(
        reason(reason.id()),
        reason.name(),
        reason.needsEvidence(),
        !reason.freightToo(),
        reason.tip().orElse(null));
  }

  private static Long reason(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new InvalidValue("reason", id, "a number");
    }
    return Long.valueOf(id);
  }

  private static Money fen(String field, @Nullable Long fen) {
    if (fen == null) {
      throw new InvalidValue(field, "missing", "a number of fen");
    }
    return Money.fen(fen);
  }

  private static List<String> texts(List<URI> addresses) {
    return addresses.stream().map(URI::toString).toList();
  }

  private static URI address(String field, String text) {
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException noAddress) {
      throw new InvalidValue(field, text, "addresses of pictures");
    }
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", "a text");
  }
}
