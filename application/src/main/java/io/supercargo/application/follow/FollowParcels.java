package io.supercargo.application.follow;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.ShipmentStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Reads the parcels of orders again, from when there may be some. Thread-safe. */
public final class FollowParcels implements Sequel {
  private static final Set<OrderStatus> WITHOUT =
      Set.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.CANCELLED);

  private final ShipmentStore store;
  private final Watch watch;
  private final InstantSource clock;

  public FollowParcels(ShipmentStore store, Watch watch, InstantSource clock) {
    this.store = store;
    this.watch = watch;
    this.clock = clock;
  }

  /** A parcel that goes on when its order is over changes nothing for anybody. */
  @Override
  public boolean readAgain(Provider there, Order order) {
    if (WITHOUT.contains(order.status()) || !there.can(Capability.SHIPMENT_TRACKING)) {
      return false;
    }
    Instant asked = clock.instant();
    List<Shipment> parcels = parcels(there, order);
    store.save(parcels.stream().map(each -> new KnownShipment(there.name(), each, asked)).toList());
    return !order.status().isFinal() && parcels.stream().anyMatch(each -> !each.status().isFinal());
  }

  /** Some suppliers know no order of which nothing was sent. */
  private List<Shipment> parcels(Provider there, Order order) {
    try {
      return watch
          .over(
              there,
              Capability.SHIPMENT_TRACKING,
              () -> Ports.of(there, Tracking.class).shipments(order.id()))
          .value();
    } catch (SupplierFailure.NotFound nothingSent) {
      return List.of();
    }
  }
}
