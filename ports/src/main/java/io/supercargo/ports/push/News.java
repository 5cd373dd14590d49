package io.supercargo.ports.push;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.sandbox.Fault;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an order at a supplier of our own, with what there is to tell of it.
 *
 * @param number another for all that happens
 * @param order as it was then
 * @param parcel the one that moved; empty where none did
 * @param refund the one that changed; empty where none did
 * @param fault what is to go wrong with the telling
 */
public record News(
    long number,
    Instant at,
    Marketplace marketplace,
    Happening what,
    Order order,
    Optional<Shipment> parcel,
    Optional<Refunding> refund,
    Optional<Fault> fault)
    implements Bulletin {

  /** What happened. */
  public enum Happening {
    MADE,
    REPRICED,
    PAID,
    /** Some of it was sent. */
    PARTLY_SENT,
    SENT,
    /** All or some of it. */
    RECEIVED,
    COMPLETED,
    CANCELLED_BY_BUYER,
    CLOSED_BY_SELLER,
    /** Nobody paid in time. */
    EXPIRED,
    PARCEL_MOVED,
    REFUND_CHANGED
  }

  /**
   * A refund that somebody acted on.
   *
   * @param nativeStatus the supplier's word
   * @param sum what is asked for in all
   * @param action what was done, in the supplier's word
   * @param ended whether the order was over before
   */
  public record Refunding(
      String id,
      RefundStatus status,
      String nativeStatus,
      Money sum,
      Optional<String> action,
      boolean ended) {}

  @Override
  public SupplierEvent event() {
    return switch (what) {
      case PARCEL_MOVED ->
          new SupplierEvent.ShipmentChanged(
              marketplace,
              order.id(),
              parcel.flatMap(Shipment::waybill),
              parcel.map(Shipment::nativeStatus));
      case REFUND_CHANGED ->
          new SupplierEvent.RefundChanged(
              marketplace,
              Optional.of(order.id()),
              refund.map(Refunding::id),
              refund.map(Refunding::nativeStatus));
      default ->
          new SupplierEvent.OrderChanged(marketplace, order.id(), Optional.of(order.status()));
    };
  }
}
