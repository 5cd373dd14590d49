package io.supercargo.alibaba.client;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WireTraceKey;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.http.dialect.logistics.WireTrace;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.ports.Raw;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The parcels of an order; what carriers tell of them is another question. */
final class AlibabaTracking implements Tracking {
  private static final String NOT_SENT_YET = "500_2";
  private static final String NOTHING_TOLD_YET = "404";

  private final AlibabaLine line;
  private final AlibabaLogisticsApi api;

  AlibabaTracking(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaLogisticsApi.class);
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    Reply<List<Shipment>> sent = unless(NOT_SENT_YET, () -> parcels(orderId));
    if (sent.value().isEmpty()) {
      return sent;
    }
    List<WireTrace> traces = unless(NOTHING_TOLD_YET, () -> traces(orderId)).value();
    return sent.map(
        parcels -> parcels.stream().map(parcel -> Parcels.traced(parcel, traces)).toList());
  }

  private Reply<List<Shipment>> parcels(String orderId) {
    WireOrderKey order = new WireOrderKey(WireOrderKey.SITE, OrderNumbers.write(orderId));
    return line.read(
        api.parcels(order),
        wire -> wire.stream().map(parcel -> Parcels.read(orderId, parcel)).toList());
  }

  private Reply<List<WireTrace>> traces(String orderId) {
    WireTraceKey order = new WireTraceKey(WireOrderKey.SITE, OrderNumbers.write(orderId), null);
    return line.read(
        api.traces(order), wire -> requireNonNullElse(wire.logisticsTrace(), List.of()));
  }

  /** Nothing is no failure. */
  private static <T> Reply<List<T>> unless(String nothing, Supplier<Reply<List<T>>> question) {
    try {
      return question.get();
    } catch (SupplierFailure refused) {
      if (refused.origin().code().equals(Optional.of(nothing))) {
        return new Reply<>(List.of(), Raw.NONE);
      }
      throw refused;
    }
  }
}
