package io.supercargo.http.dialect.taobao.logistics;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WireGood;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WireParcel;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WirePartner;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WireStep;
import io.supercargo.http.dialect.taobao.trade.PurchaseTimes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parcels of a line; {@link WayPrinter} goes the other way. */
record WayReader(String orderId, OrderedLine line) {
  List<Shipment> read(WireWay wire) {
    return requireNonNullElse(wire.pnmLogisticsDetails(), List.<WireParcel>of()).stream()
        .map(this::read)
        .toList();
  }

  private Shipment read(WireParcel wire) {
    String waybill =
        some(wire.mailNo()).orElseThrow(() -> new InvalidValue("mailNo", "missing", "a waybill"));
    List<WireStep> steps = requireNonNullElse(wire.logisticsTraces(), List.of());
    List<TrackingEvent> events =
        steps.stream()
            .map(WayReader::event)
            .sorted(Comparator.comparing(TrackingEvent::at))
            .toList();
    Optional<String> word = some(wire.logisticsStatus());
    return new Shipment(
        waybill,
        orderId,
        Optional.of(waybill),
        carrier(wire.logisticsPartner()),
        word.map(WayWords::read).orElseGet(() -> Shipment.lastOf(events)),
        word.or(() -> newest(steps)).orElse(""),
        contents(requireNonNullElse(wire.logisticsGoods(), List.of())),
        events);
  }

  private static TrackingEvent event(WireStep step) {
    return new TrackingEvent(
        PurchaseTimes.read("time", step.time())
            .orElseThrow(() -> new InvalidValue("time", "missing", "a time")),
        WayWords.read(step.status()),
        some(step.standerdDesc()).or(() -> some(step.statusDesc())).orElse(""));
  }

  private static Optional<String> newest(List<WireStep> steps) {
    return steps.stream()
        .max(Comparator.comparing(step -> requireNonNullElse(step.time(), "")))
        .flatMap(step -> some(step.status()));
  }

  private static Optional<Carrier> carrier(@Nullable List<WirePartner> partners) {
    return requireNonNullElse(partners, List.<WirePartner>of()).stream()
        .flatMap(partner -> some(partner.company()).stream())
        .findFirst()
        .map(name -> new Carrier(Optional.empty(), name));
  }

  /** The line itself where nobody says what is inside. */
  private List<Content> contents(List<WireGood> goods) {
    Optional<String> id = Optional.of(line.id());
    return goods.isEmpty()
        ? List.of(new Content(id, line.title(), line.line().quantity()))
        : goods.stream()
            .map(
                good ->
                    new Content(
                        id,
                        some(good.title()).orElse(line.title()),
                        requireNonNullElse(good.quantity(), 1L)))
            .toList();
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
