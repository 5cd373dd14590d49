package io.supercargo.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.push.SupplierEvent;

/** What the kinds of sealed families are called in documents; the names stay when classes move. */
final class SealedNames {
  private SealedNames() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Task.Place.class, name = "place"),
    @JsonSubTypes.Type(value = Task.Pay.class, name = "pay"),
    @JsonSubTypes.Type(value = Task.Cancel.class, name = "cancel"),
    @JsonSubTypes.Type(value = Task.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = Task.Refund.class, name = "refund")
  })
  interface OfTasks {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = Outcome.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = Outcome.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Outcome.Declined.class, name = "declined"),
    @JsonSubTypes.Type(value = Outcome.Unknown.class, name = "unknown")
  })
  interface OfOutcomes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SupplierEvent.OrderChanged.class, name = "order"),
    @JsonSubTypes.Type(value = SupplierEvent.ShipmentChanged.class, name = "shipment"),
    @JsonSubTypes.Type(value = SupplierEvent.RefundChanged.class, name = "refund"),
    @JsonSubTypes.Type(value = SupplierEvent.ProductChanged.class, name = "product"),
    @JsonSubTypes.Type(value = SupplierEvent.ParcelReceived.class, name = "parcel"),
    @JsonSubTypes.Type(value = SupplierEvent.NotUnderstood.class, name = "not-understood")
  })
  interface OfSupplierEvents {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "matter")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Matter.OfOrder.class, name = "order"),
    @JsonSubTypes.Type(value = Matter.OfShipment.class, name = "shipment"),
    @JsonSubTypes.Type(value = Matter.OfRefund.class, name = "refund"),
    @JsonSubTypes.Type(value = Matter.OfIntent.class, name = "intent"),
    @JsonSubTypes.Type(value = Matter.OfProduct.class, name = "product"),
    @JsonSubTypes.Type(value = Matter.Trial.class, name = "trial")
  })
  interface OfMatters {}
}
