package io.supercargo.http.dialect.aftersales;

import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeTimes;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a refund.
 *
 * @param withSteps whether what was said and done goes with it
 */
public record RefundPrinter(RefundCase refund, boolean withSteps, boolean withDeadline) {
  private static final String PREFIX = "TQ";
  private static final int ONLY_MONEY = 1;
  private static final int RETURN = 3;

  public WireRefund write() {
    RefundCase.Claim claim = refund.claim();
    boolean back = claim.kind() == RefundKind.RETURN_AND_REFUND;
    Optional<RefundSum> agreed = refund.answer().agreed();
    return new WireRefund(
        number(refund.id()),
        refund.id(),
        OrderNumbers.write(refund.orderId()),
        OrderNumbers.writeLines(claim.lineIds()),
        counts(claim.lines()),
        word(),
        claim.phase().map(phase -> phase == SalePhase.AFTER_SALE ? 2 : 1).orElse(null),
        back ? RETURN : ONLY_MONEY,
        claim.goods().map(this::goods).orElse(null),
        claim.goods().map(RefundPrinter::isReceived).orElse(null),
        refund.returned().isPresent(),
        back,
        !back,
        claim.asked().goods().toFen(),
        claim.asked().freight().toFen(),
        claim.reason(),
        claim.reasonId().filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).orElse(null),
        agreed.map(sum -> sum.goods().toFen()).orElse(0L),
        agreed.map(sum -> sum.freight().toFen()).orElse(0L),
        refund.answer().refusal().orElse(null),
        refund.returned().map(ReturnShipment::waybill).orElse(null),
        refund.returned().map(parcel -> parcel.carrier().name()).orElse(null),
        refund.returnTo().flatMap(ReturnAddress::receiver).orElse(null),
        refund.returnTo().flatMap(ReturnAddress::phone).orElse(null),
        refund.returnTo().flatMap(ReturnAddress::address).orElse(null),
        TradeTimes.write(refund.times().opened()),
        TradeTimes.write(refund.times().opened()),
        TradeTimes.write(refund.times().changed()),
        TradeTimes.write(refund.times().ended()),
        TradeTimes.write(deadline().map(RefundCase.Deadline::at)),
        deadline().flatMap(RefundCase.Deadline::then).orElse(null),
        withSteps ? steps(refund.id(), refund.messages()) : List.of());
  }

  public static List<WireRefundStep> steps(String refundId, List<RefundMessage> messages) {
    List<WireRefundStep> steps = new ArrayList<>();
    for (RefundMessage message : messages) {
      steps.add(step(refundId, steps.size() + 1L, message));
    }
    return steps;
  }

  private static WireRefundStep step(String refundId, long number, RefundMessage message) {
    @Nullable String at = TradeTimes.write(message.at());
    return new WireRefundStep(
        number,
        refundId,
        null,
        null,
        number == 1 ? 1 : null,
        message.step().orElse(null),
        message.text(),
        switch (message.by()) {
          case BUYER -> 1;
          case SELLER -> 2;
          case MARKETPLACE -> 4;
        },
        message.pictures().isEmpty()
            ? null
            : message.pictures().stream().map(URI::toString).toList(),
        null,
        at,
        at);
  }

  private String word() {
    return RefundWords.write(refund.status()).orElse(refund.nativeStatus());
  }

  private Optional<RefundCase.Deadline> deadline() {
    return withDeadline ? refund.times().deadline() : Optional.empty();
  }

  private int goods(GoodsState state) {
    if (refund.returned().isPresent()) {
      return 3;
    }
    return switch (state) {
      case NOT_SENT, NOT_RECEIVED -> 1;
      case RECEIVED -> 2;
      case RETURNED -> 3;
    };
  }

  private static boolean isReceived(GoodsState state) {
    return state == GoodsState.RECEIVED || state == GoodsState.RETURNED;
  }

  private static @Nullable Map<String, Long> counts(List<RefundedLine> lines) {
    Map<String, Long> counts = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.quantity().isPresent())
        .forEach(line -> counts.put(line.lineId(), line.quantity().getAsLong()));
    return counts.isEmpty() ? null : counts;
  }

  /** Other houses number refunds otherwise. */
  private static @Nullable Long number(String id) {
    return id.matches(PREFIX + "[0-9]{1,18}") ? Long.valueOf(id.substring(PREFIX.length())) : null;
  }
}
