package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireLogisticOrder;
import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireSubPurchase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parcels as the lines of orders tell them, in both directions: who carries them, and when they
 * were ready. What happens to them on their way is not told there.
 */
public final class LineParcels {
  static final Set<OrderStatus> SENT =
      Set.of(OrderStatus.SHIPPED, OrderStatus.RECEIVED, OrderStatus.COMPLETED);

  private static final String READY = "卖家已发货";

  private LineParcels() {}

  /**
   * Each parcel once, with all of each line that tells of it.
   *
   * @param order the same
   */
  public static List<Shipment> read(Order order, WirePurchase wire) {
    Map<String, Shipment> byWaybill = new LinkedHashMap<>();
    for (WireSubPurchase sub :
        requireNonNullElse(wire.subPurchaseOrders(), List.<WireSubPurchase>of())) {
      String lineId = String.valueOf(sub.subPurchaseOrderId());
      List<Content> content =
          order.lines().stream()
              .filter(line -> line.id().equals(lineId))
              .map(LineParcels::content)
              .toList();
      requireNonNullElse(sub.logisticOrders(), List.<WireLogisticOrder>of()).stream()
          .flatMap(parcel -> read(order, parcel, content).stream())
          .forEach(parcel -> byWaybill.merge(parcel.id(), parcel, LineParcels::joined));
    }
    return List.copyOf(byWaybill.values());
  }

  /** Null where there are none. */
  static @Nullable List<WireLogisticOrder> write(List<Shipment> parcels, String lineId) {
    List<WireLogisticOrder> told =
        parcels.stream().filter(parcel -> carries(parcel, lineId)).map(LineParcels::write).toList();
    return told.isEmpty() ? null : told;
  }

  /** What is not sent yet may stand there without a waybill. */
  private static Optional<Shipment> read(
      Order order, WireLogisticOrder wire, List<Content> content) {
    return Receivers.some(wire.logisticNumber())
        .map(
            waybill ->
                new Shipment(
                    waybill,
                    order.id(),
                    Optional.of(waybill),
                    Receivers.some(wire.logisticCompanyName())
                        .map(name -> new Carrier(Optional.empty(), name)),
                    status(order),
                    order.nativeStatus(),
                    content,
                    PurchaseTimes.read("rtsTime", wire.rtsTime())
                        .map(at -> new TrackingEvent(at, TrackingStatus.ANNOUNCED, READY))
                        .map(List::of)
                        .orElse(List.of())));
  }

  /** Nobody tells where a parcel is; that its goods came, the order says. */
  private static TrackingStatus status(Order order) {
    return order.status() == OrderStatus.RECEIVED || order.status() == OrderStatus.COMPLETED
        ? TrackingStatus.DELIVERED
        : TrackingStatus.IN_TRANSIT;
  }

  private static Content content(OrderedLine line) {
    return new Content(Optional.of(line.id()), line.title(), line.line().quantity());
  }

  private static Shipment joined(Shipment one, Shipment other) {
    List<Content> contents = new ArrayList<>(one.contents());
    contents.addAll(other.contents());
    return one.containing(contents);
  }

  private static boolean carries(Shipment parcel, String lineId) {
    return parcel.contents().isEmpty()
        || parcel.contents().stream()
            .anyMatch(content -> content.lineId().filter(id -> !id.equals(lineId)).isEmpty());
  }

  private static WireLogisticOrder write(Shipment parcel) {
    return new WireLogisticOrder(
        parcel.carrier().map(Carrier::name).orElse(null),
        parcel.waybill().orElse(parcel.id()),
        parcel.events().stream()
            .map(TrackingEvent::at)
            .findFirst()
            .map(PurchaseTimes::text)
            .orElse(null));
  }
}
