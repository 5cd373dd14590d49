package io.supercargo.http.dialect.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.trade.WireTrade.WirePlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parcels as orders tell them, in both directions: who carries what, and when it was sent. What
 * happens to them on their way is not told there.
 */
public final class SentParcels {
  private static final String SENT = "alreadysend";
  private static final String ONLINE = "1";

  /** Of goods that no carrier carries, with words in the waybill's place. */
  private static final String NONE = "2";

  private static final String TOLD = "卖家已发货";

  private SentParcels() {}

  /**
   * @param order the same
   */
  public static List<Shipment> read(Order order, WireTrade wire) {
    List<WireSent> sent =
        Optional.ofNullable(wire.nativeLogistics())
            .map(WirePlace::logisticsItems)
            .orElse(List.of());
    return sent.stream().map(each -> read(order, each)).toList();
  }

  public static List<WireSent> write(List<Shipment> shipments) {
    return shipments.stream().map(SentParcels::write).toList();
  }

  private static Shipment read(Order order, WireSent wire) {
    Optional<String> waybill =
        AddressParams.some(wire.logisticsBillNo()).filter(any -> !NONE.equals(wire.type()));
    return new Shipment(
        AddressParams.some(wire.logisticsCode())
            .or(() -> Optional.ofNullable(wire.id()).map(Object::toString))
            .or(() -> waybill)
            .orElseThrow(() -> new InvalidValue("logisticsCode", "missing", "a text")),
        order.id(),
        waybill,
        AddressParams.some(wire.logisticsCompanyName())
            .map(name -> new Carrier(AddressParams.some(wire.logisticsCompanyNo()), name)),
        status(order),
        requireNonNullElse(wire.status(), ""),
        contents(order, requireNonNullElse(wire.subItemIds(), "")),
        TradeTimes.read("deliveredTime", wire.deliveredTime())
            .map(at -> new TrackingEvent(at, TrackingStatus.ANNOUNCED, TOLD))
            .map(List::of)
            .orElse(List.of()));
  }

  /** Nobody tells where a parcel is; that its goods came, the order says. */
  private static TrackingStatus status(Order order) {
    return order.status() == OrderStatus.RECEIVED || order.status() == OrderStatus.COMPLETED
        ? TrackingStatus.DELIVERED
        : TrackingStatus.IN_TRANSIT;
  }

  private static List<Content> contents(Order order, String lineIds) {
    Map<String, OrderedLine> lines =
        order.lines().stream()
            .collect(Collectors.toMap(OrderedLine::id, Function.identity(), (a, b) -> a));
    return Stream.of(lineIds.split(","))
        .map(String::strip)
        .filter(lines::containsKey)
        .map(lines::get)
        .map(line -> new Content(Optional.of(line.id()), line.title(), line.line().quantity()))
        .toList();
  }

  private static WireSent write(Shipment shipment) {
    return new WireSent(
        null,
        shipment.id(),
        shipment.waybill().orElse(null),
        shipment.carrier().flatMap(Carrier::code).orElse(null),
        shipment.carrier().map(Carrier::name).orElse(null),
        ONLINE,
        SENT,
        shipment.contents().stream()
            .flatMap(content -> content.lineId().stream())
            .collect(Collectors.joining(",")),
        TradeTimes.write(shipment.events().stream().map(TrackingEvent::at).findFirst()));
  }
}
