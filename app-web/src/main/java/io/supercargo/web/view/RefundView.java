package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.aftersales.Filed;
import io.supercargo.application.aftersales.RefundIds;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.order.KnownOrder;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refund as its supplier tells it, under our id. */
public record RefundView(
    String id,
    String provider,
    String number,
    String orderId,
    String status,
    String nativeStatus,
    String kind,
    @Nullable String goods,
    @Nullable String phase,
    List<RefundedLineView> lines,
    Reason reason,
    String description,
    RefundSumView asked,
    @Nullable RefundSumView agreed,
    @Nullable String refusal,
    List<String> evidence,
    @Nullable Address returnTo,
    @Nullable Parcel returned,
    List<Message> messages,
    Instant openedAt,
    @Nullable Instant changedAt,
    @Nullable Instant endedAt,
    @Nullable Deadline deadline,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public static RefundView of(Filed filed, boolean raw) {
    String provider = filed.provider().name();
    return of(provider, filed.refund(), RawBody.of(raw, Map.of(provider, List.of(filed.raw()))));
  }

  public static RefundView of(String provider, RefundCase refund) {
    return of(provider, refund, null);
  }

  private static RefundView of(
      String provider, RefundCase refund, @Nullable Map<String, List<RawBody>> raw) {
    RefundCase.Claim claim = refund.claim();
    RefundCase.Times times = refund.times();
    return new RefundView(
        RefundIds.id(provider, refund.id()),
        provider,
        refund.id(),
        KnownOrder.id(provider, refund.orderId()),
        refund.status().code(),
        refund.nativeStatus(),
        claim.kind().code(),
        claim.goods().map(GoodsState::code).orElse(null),
        claim.phase().map(SalePhase::code).orElse(null),
        claim.lines().stream().map(RefundedLineView::of).toList(),
        new Reason(claim.reasonId().orElse(null), claim.reason()),
        claim.description(),
        RefundSumView.of(claim.asked()),
        refund.answer().agreed().map(RefundSumView::of).orElse(null),
        refund.answer().refusal().orElse(null),
        refund.evidence().stream().map(URI::toString).toList(),
        refund.returnTo().map(Address::of).orElse(null),
        refund.returned().map(Parcel::of).orElse(null),
        refund.messages().stream().map(Message::of).toList(),
        times.opened(),
        times.changed().orElse(null),
        times.ended().orElse(null),
        times.deadline().map(Deadline::of).orElse(null),
        raw);
  }

  /** Why, as the supplier puts it. */
  public record Reason(@Nullable String id, String name) {}

  /** Where goods go back to. */
  public record Address(
      @Nullable String receiver,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String note) {
    static Address of(ReturnAddress to) {
      return new Address(
          to.receiver().orElse(null),
          to.phone().orElse(null),
          to.address().orElse(null),
          to.note().orElse(null));
    }
  }

  /** The parcel that goes back. */
  public record Parcel(
      CarrierView carrier,
      String waybill,
      @Nullable String phone,
      @Nullable String note,
      List<String> pictures) {
    static Parcel of(ReturnShipment shipment) {
      return new Parcel(
          CarrierView.of(shipment.carrier()),
          shipment.waybill(),
          shipment.phone().orElse(null),
          shipment.note().orElse(null),
          shipment.pictures().stream().map(URI::toString).toList());
    }
  }

  /** Something that was said or done. */
  public record Message(
      @Nullable Instant at, String by, @Nullable String step, String text, List<String> pictures) {
    static Message of(RefundMessage message) {
      return new Message(
          message.at().orElse(null),
          message.by().code(),
          message.step().orElse(null),
          message.text(),
          message.pictures().stream().map(URI::toString).toList());
    }
  }

  /** Until when somebody has to act. */
  public record Deadline(Instant at, @Nullable String then) {
    static Deadline of(RefundCase.Deadline deadline) {
      return new Deadline(deadline.at(), deadline.then().orElse(null));
    }
  }
}
