package io.supercargo.application.webhook;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.product.ProductId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things that events of each type could be about. */
final class Samples {
  private static final String PROVIDER = "sandbox";
  private static final String ORDER = "2257164624870311973";
  private static final IntentId INTENT = new IntentId("in_06ev4x1q2k5m8p3r9t2w");

  private Samples() {}

  static Matter matter(EventType type, Instant now) {
    return switch (type) {
      case ORDER_PLACED -> order(OrderStatus.AWAITING_PAYMENT, "waitbuyerpay", now);
      case ORDER_PAID -> order(OrderStatus.PAID, "waitsellersend", now);
      case ORDER_SHIPPED -> order(OrderStatus.SHIPPED, "waitbuyerreceive", now);
      case ORDER_DELIVERED -> order(OrderStatus.RECEIVED, "confirm_goods", now);
      case ORDER_COMPLETED -> order(OrderStatus.COMPLETED, "success", now);
      case ORDER_CANCELLED -> order(OrderStatus.CANCELLED, "cancel", now);
      case ORDER_CLOSED -> order(OrderStatus.CLOSED, "terminated", now);
      case SHIPMENT_CREATED -> shipment(TrackingStatus.ANNOUNCED, now);
      case SHIPMENT_UPDATED -> shipment(TrackingStatus.IN_TRANSIT, now);
      case SHIPMENT_DELIVERED -> shipment(TrackingStatus.DELIVERED, now);
      case SHIPMENT_REFUSED -> shipment(TrackingStatus.REFUSED, now);
      case SHIPMENT_RETURNED -> shipment(TrackingStatus.RETURNED, now);
      case SHIPMENT_CANCELLED -> shipment(TrackingStatus.CANCELLED, now);
      case INTENT_UNKNOWN -> intent(Intent.State.UNKNOWN, List.of());
      case INTENT_SETTLED -> intent(Intent.State.ACCEPTED, List.of(KnownOrder.id(PROVIDER, ORDER)));
      case PRODUCT_CHANGED ->
          new Matter.OfProduct(PROVIDER, ProductId.parse("1688:727920485853"), "price");
      case REFUND_OPENED -> refund(RefundStatus.OPENED, now);
      case REFUND_AGREED -> refund(RefundStatus.AWAITING_RETURN, now);
      case REFUND_REFUSED -> refund(RefundStatus.REFUSED, now);
      case REFUND_RETURNED -> refund(RefundStatus.RETURNED, now);
      case REFUND_COMPLETED -> refund(RefundStatus.COMPLETED, now);
      case REFUND_CANCELLED -> refund(RefundStatus.CLOSED, now);
      case WEBHOOK_TEST -> new Matter.Trial("nobody");
    };
  }

  private static Matter order(OrderStatus status, String word, Instant now) {
    Optional<Money> total = Optional.of(Money.yuan("34.50"));
    return new Matter.OfOrder(
        new KnownOrder(
            PROVIDER,
            Marketplace.ALIBABA_1688,
            ORDER,
            Optional.of(INTENT),
            status,
            word,
            total,
            total,
            now,
            now),
        false);
  }

  private static Matter shipment(TrackingStatus status, Instant now) {
    Shipment parcel =
        new Shipment(
            "LP00123456789",
            ORDER,
            Optional.of("SF1234567890123"),
            Optional.of(new Carrier(Optional.of("SF"), "顺丰速运")),
            status,
            status.name(),
            List.of(),
            List.of(new TrackingEvent(now, status, "a sample")));
    return new Matter.OfShipment(new KnownShipment(PROVIDER, parcel, now), false);
  }

  private static Matter refund(RefundStatus status, Instant now) {
    RefundCase.Claim claim =
        new RefundCase.Claim(
            List.of(),
            RefundKind.RETURN_AND_REFUND,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "质量问题",
            "a sample",
            RefundSum.of(Money.yuan("34.50")));
    RefundCase refund =
        new RefundCase(
            "TQ2257164624870311973",
            ORDER,
            status,
            status.name(),
            claim,
            RefundCase.Answer.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            RefundCase.Times.since(now),
            Map.of());
    return new Matter.OfRefund(new KnownRefund(PROVIDER, refund, now), false);
  }

  private static Matter intent(Intent.State state, List<String> orders) {
    return new Matter.OfIntent(INTENT, Task.Kind.PLACE, state, PROVIDER, orders);
  }
}
