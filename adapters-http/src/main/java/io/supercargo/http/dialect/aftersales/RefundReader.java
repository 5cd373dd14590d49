package io.supercargo.http.dialect.aftersales;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeTimes;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a refund. */
public record RefundReader(WireRefund wire) {
  private static final int RETURN = 3;
  private static final int AFTER_SALE = 2;
  private static final String SOME_CARRIER = "其他";

  public static RefundCase read(WireRefund wire) {
    return new RefundReader(wire).refund();
  }

  /** The oldest first. */
  public static List<RefundMessage> read(@Nullable List<WireRefundStep> steps) {
    return requireNonNullElse(steps, List.<WireRefundStep>of()).stream()
        .sorted(RefundReader::byTime)
        .map(RefundReader::message)
        .toList();
  }

  private RefundCase refund() {
    String word = requireNonNullElse(wire.status(), "");
    RefundStatus status = RefundWords.status(word);
    List<RefundMessage> messages = read(wire.refundOperationList());
    return new RefundCase(
        id(),
        OrderNumbers.read("orderId", wire.orderId()),
        status,
        word,
        claim(messages),
        new RefundCase.Answer(agreed(status), Refunds.some(wire.rejectReason())),
        evidence(messages),
        returnTo(),
        Refunds.some(wire.freightBill()).map(this::parcel),
        messages,
        times(),
        Map.of());
  }

  private String id() {
    return Refunds.some(wire.refundId())
        .or(() -> Optional.ofNullable(wire.id()).map(id -> "TQ" + id))
        .orElseThrow(() -> new InvalidValue("refundId", "missing", "a text"));
  }

  private RefundCase.Claim claim(List<RefundMessage> messages) {
    return new RefundCase.Claim(
        lines(),
        kind(),
        goods(),
        Optional.ofNullable(wire.disputeType())
            .map(type -> type == AFTER_SALE ? SalePhase.AFTER_SALE : SalePhase.IN_SALE),
        Optional.ofNullable(wire.applyReasonId()).map(Object::toString),
        requireNonNullElse(wire.applyReason(), ""),
        messages.stream()
            .filter(message -> message.by() == Author.BUYER)
            .map(RefundMessage::text)
            .findFirst()
            .orElse(""),
        sum(wire.applyPayment(), wire.applyCarriage()));
  }

  private List<RefundedLine> lines() {
    Map<String, Long> counts = requireNonNullElse(wire.orderEntryCountMap(), Map.of());
    return OrderNumbers.read(wire.orderEntryIdList()).stream()
        .map(id -> line(id, requireNonNullElse(counts.get(id), 0L)))
        .toList();
  }

  private static RefundedLine line(String id, long count) {
    return count > 0 ? new RefundedLine(id, OptionalLong.of(count)) : RefundedLine.whole(id);
  }

  private RefundKind kind() {
    boolean back =
        wire.refundGoods() != null
            ? wire.refundGoods()
            : Integer.valueOf(RETURN).equals(wire.disputeRequest());
    return back ? RefundKind.RETURN_AND_REFUND : RefundKind.REFUND_ONLY;
  }

  private Optional<GoodsState> goods() {
    return switch (requireNonNullElse(wire.goodsStatus(), 0)) {
      case 1 -> Optional.of(GoodsState.NOT_RECEIVED);
      case 2 -> Optional.of(GoodsState.RECEIVED);
      case 3 -> Optional.of(GoodsState.RETURNED);
      default -> Optional.empty();
    };
  }

  /** What was given back counts when it was, and what was asked for when that was agreed to. */
  private Optional<RefundSum> agreed(RefundStatus status) {
    if (!status.isAgreed()) {
      return Optional.empty();
    }
    boolean told = status == RefundStatus.COMPLETED && wire.refundPayment() != null;
    return Optional.of(
        told
            ? sum(wire.refundPayment(), wire.refundCarriage())
            : sum(wire.applyPayment(), wire.applyCarriage()));
  }

  private static List<URI> evidence(List<RefundMessage> messages) {
    return messages.stream()
        .filter(message -> message.by() == Author.BUYER)
        .flatMap(message -> message.pictures().stream())
        .distinct()
        .toList();
  }

  private Optional<ReturnAddress> returnTo() {
    ReturnAddress address =
        new ReturnAddress(
            Refunds.some(wire.sellerRealName()),
            Refunds.some(wire.sellerMobile()),
            Refunds.some(wire.sellerReceiveAddress()),
            Optional.empty());
    return address.receiver().or(address::address).map(told -> address);
  }

  private ReturnShipment parcel(String waybill) {
    return new ReturnShipment(
        new Carrier(Optional.empty(), Refunds.some(wire.buyerLogisticsName()).orElse(SOME_CARRIER)),
        waybill,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private RefundCase.Times times() {
    Instant opened =
        TradeTimes.read("gmtApply", wire.gmtApply())
            .or(() -> TradeTimes.read("gmtCreate", wire.gmtCreate()))
            .orElseThrow(() -> new InvalidValue("gmtApply", "missing", "a time"));
    return new RefundCase.Times(
        opened,
        TradeTimes.read("gmtModified", wire.gmtModified()),
        TradeTimes.read("gmtCompleted", wire.gmtCompleted()),
        TradeTimes.read("gmtTimeOut", wire.gmtTimeOut())
            .map(at -> new RefundCase.Deadline(at, Refunds.some(wire.timeOutOperateType()))));
  }

  private static RefundSum sum(@Nullable Long goods, @Nullable Long freight) {
    return new RefundSum(fen(goods), fen(freight));
  }

  /** Below nothing stands for untold. */
  private static Money fen(@Nullable Long fen) {
    return Money.fen(Math.max(0, requireNonNullElse(fen, 0L)));
  }

  private static int byTime(WireRefundStep one, WireRefundStep other) {
    int time = at(one).orElse(Instant.EPOCH).compareTo(at(other).orElse(Instant.EPOCH));
    return time != 0
        ? time
        : Long.compare(requireNonNullElse(one.id(), 0L), requireNonNullElse(other.id(), 0L));
  }

  private static RefundMessage message(WireRefundStep wire) {
    return new RefundMessage(
        at(wire),
        author(requireNonNullElse(wire.operatorRoleId(), 0)),
        Refunds.some(wire.operateRemark()),
        Refunds.some(wire.discription()).or(() -> Refunds.some(wire.rejectReason())).orElse(""),
        Refunds.addresses("vouchers", wire.vouchers()));
  }

  private static Optional<Instant> at(WireRefundStep wire) {
    return TradeTimes.read("gmtCreate", wire.gmtCreate());
  }

  private static Author author(int role) {
    return switch (role) {
      case 1 -> Author.BUYER;
      case 2 -> Author.SELLER;
      default -> Author.MARKETPLACE;
    };
  }
}
