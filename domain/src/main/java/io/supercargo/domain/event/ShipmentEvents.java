package io.supercargo.domain.event;

import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.logistics.TrackingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to a parcel between two looks at it. */
public final class ShipmentEvents {
  private ShipmentEvents() {}

  /**
   * The events of a change, in their order.
   *
   * @param before what was known; empty when nothing was
   */
  public static List<Happening> between(Optional<KnownShipment> before, KnownShipment after) {
    List<Happening> events = new ArrayList<>();
    TrackingStatus status = after.shipment().status();
    if (before.isEmpty()) {
      boolean further = status != TrackingStatus.ANNOUNCED;
      events.add(event(EventType.SHIPMENT_CREATED, after, further));
    }
    boolean moved = before.filter(it -> it.shipment().status() == status).isEmpty();
    EventType type = type(status);
    if (moved && type != EventType.SHIPMENT_UPDATED) {
      events.add(event(type, after, false));
    } else if (before.isPresent() && !before.get().tells(after)) {
      events.add(event(EventType.SHIPMENT_UPDATED, after, false));
    }
    return events;
  }

  private static EventType type(TrackingStatus status) {
    return switch (status) {
      case DELIVERED -> EventType.SHIPMENT_DELIVERED;
      case REFUSED -> EventType.SHIPMENT_REFUSED;
      case RETURNED -> EventType.SHIPMENT_RETURNED;
      case CANCELLED -> EventType.SHIPMENT_CANCELLED;
      case ANNOUNCED, COLLECTED, IN_TRANSIT, OUT_FOR_DELIVERY, OTHER -> EventType.SHIPMENT_UPDATED;
    };
  }

  private static Happening event(EventType type, KnownShipment after, boolean passed) {
    return Happening.of(type, after.seen(), new Matter.OfShipment(after, passed));
  }
}
