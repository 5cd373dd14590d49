package io.supercargo.http.dialect.taobao.logistics;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WireGood;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WireParcel;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WirePartner;
import io.supercargo.http.dialect.taobao.logistics.WireWay.WireStep;
import io.supercargo.http.dialect.taobao.trade.PurchaseTimes;
import java.util.List;

/** Writes the parcels of a line. */
public final class WayPrinter {
  private final String lineId;

  public WayPrinter(String lineId) {
    this.lineId = lineId;
  }

  /**
   * @param shipments of the order; those with nothing of the line are left out
   * @param outerId the marketplace's own number of the order
   */
  public WireWay write(List<Shipment> shipments, JsonNode outerId) {
    return new WireWay(
        outerId, shipments.stream().filter(this::carries).map(this::parcel).toList());
  }

  private boolean carries(Shipment shipment) {
    return shipment.contents().isEmpty() || shipment.contents().stream().anyMatch(this::isOfLine);
  }

  private boolean isOfLine(Content content) {
    return content.lineId().isEmpty() || content.lineId().get().equals(lineId);
  }

  private WireParcel parcel(Shipment shipment) {
    return new WireParcel(
        shipment.waybill().orElse(shipment.id()),
        WayWords.write(shipment),
        null,
        null,
        shipment.carrier().map(WayPrinter::partner).map(List::of).orElse(null),
        shipment.contents().stream().filter(this::isOfLine).map(WayPrinter::good).toList(),
        shipment.events().stream().map(WayPrinter::step).toList());
  }

  private static WirePartner partner(Carrier carrier) {
    return new WirePartner(carrier.name(), null, null);
  }

  private static WireGood good(Content content) {
    return new WireGood(content.title(), null, content.quantity(), null);
  }

  private static WireStep step(TrackingEvent event) {
    return new WireStep(
        WayWords.text(event.status()),
        WayWords.write(event.status()),
        null,
        null,
        null,
        null,
        null,
        PurchaseTimes.text(event.at()),
        event.text(),
        null,
        null);
  }
}
