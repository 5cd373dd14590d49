package io.supercargo.http.dialect.logistics;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.logistics.WireParcel.Good;
import io.supercargo.http.dialect.logistics.WireParcel.Packed;
import io.supercargo.http.dialect.trade.OrderNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parcels, in both directions. */
public final class Parcels {
  private static final String PIECE = "件";

  private Parcels() {}

  /** Without what carriers tell. */
  public static Shipment read(String orderId, WireParcel wire) {
    Required.field("logisticsId", wire.logisticsId());
    Required.field("status", wire.status());
    String status = requireNonNull(wire.status());
    return new Shipment(
        requireNonNull(wire.logisticsId()),
        orderId,
        some(wire.logisticsBillNo()),
        some(wire.logisticsCompanyName())
            .map(name -> new Carrier(some(wire.logisticsCompanyNo()), name)),
        ParcelWords.read(status),
        status,
        contents(wire),
        List.of());
  }

  public static WireParcel write(Shipment shipment) {
    return new WireParcel(
        shipment.id(),
        shipment.waybill().orElse(null),
        lines(shipment),
        ParcelWords.write(shipment),
        null,
        shipment.carrier().map(Carrier::name).orElse(null),
        shipment.carrier().flatMap(Carrier::code).orElse(null),
        shipment.contents().stream().map(Parcels::good).toList(),
        shipment.contents().stream()
            .filter(content -> content.lineId().isPresent())
            .map(content -> packed(shipment, content))
            .toList());
  }

  public static Carrier read(WireCarrier wire) {
    Required.field("companyName", wire.companyName());
    return new Carrier(some(wire.companyNo()), requireNonNull(wire.companyName()));
  }

  public static WireCarrier write(Carrier carrier) {
    return new WireCarrier(null, carrier.name(), carrier.code().orElse(null));
  }

  /** With what its carrier told, and as its last event says where that says more. */
  public static Shipment traced(Shipment shipment, List<WireTrace> traces) {
    return traces.stream()
        .filter(trace -> shipment.id().equals(trace.logisticsId()))
        .findFirst()
        .map(trace -> shipment.with(Traces.read(trace)))
        .map(Parcels::broughtNow)
        .orElse(shipment);
  }

  /** The platform has one word for all of the way. */
  private static Shipment broughtNow(Shipment shipment) {
    boolean brought =
        shipment.status() == TrackingStatus.IN_TRANSIT
            && !shipment.events().isEmpty()
            && shipment.events().get(shipment.events().size() - 1).status()
                == TrackingStatus.OUT_FOR_DELIVERY;
    return brought ? shipment.at(TrackingStatus.OUT_FOR_DELIVERY) : shipment;
  }

  private static List<Content> contents(WireParcel wire) {
    List<Packed> packed = requireNonNullElse(wire.logisticsOrderGoods(), List.of());
    List<Good> goods = requireNonNullElse(wire.sendGoods(), List.of());
    return packed.isEmpty()
        ? goods.stream().map(Parcels::content).toList()
        : packed.stream().map(Parcels::content).toList();
  }

  private static Content content(Packed packed) {
    return new Content(
        Optional.ofNullable(packed.tradeOrderItemId()).map(Object::toString),
        requireNonNullElse(packed.productName(), ""),
        Math.round(requireNonNullElse(packed.quantity(), 1d)));
  }

  private static Content content(Good good) {
    return new Content(
        Optional.empty(), requireNonNullElse(good.goodName(), ""), pieces(good.quantity()));
  }

  private static long pieces(@Nullable String quantity) {
    return some(quantity)
        .map(text -> new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).longValue())
        .orElse(1L);
  }

  private static Good good(Content content) {
    return new Good(content.title(), Long.toString(content.quantity()), PIECE);
  }

  private static Packed packed(Shipment shipment, Content content) {
    return new Packed(
        shipment.id(),
        OrderNumbers.write(shipment.orderId()),
        OrderNumbers.write(content.lineId().orElseThrow()),
        (double) content.quantity(),
        content.title());
  }

  /** The order itself where nobody knows which of its lines are inside. */
  private static String lines(Shipment shipment) {
    String lines =
        shipment.contents().stream()
            .flatMap(content -> content.lineId().stream())
            .collect(Collectors.joining(","));
    return lines.isEmpty() ? shipment.orderId() : lines;
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
