package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.ShipmentStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Finds where the parcels of an order are, and remembers it. Thread-safe. */
public final class TrackOrder {
  private final Account account;
  private final Inquiry inquiry;
  private final ShipmentStore store;
  private final InstantSource clock;

  public TrackOrder(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      ShipmentStore store,
      InstantSource clock) {
    this.account = new Account(journal, providers);
    this.inquiry = inquiry;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The parcels of an order; none while nothing was sent.
   *
   * @param order {@code provider:number}
   */
  public Answer<List<Shipment>> shipments(String order) {
    Account.Batch batch = account.batch(List.of(order), Capability.SHIPMENT_TRACKING);
    Answer<List<Shipment>> answer =
        inquiry.askOne(
            batch.provider(),
            Capability.SHIPMENT_TRACKING,
            Tracking.class,
            tracking -> tracking.shipments(batch.orderIds().get(0)));
    remember(batch.provider().name(), answer.value());
    return answer;
  }

  private void remember(String provider, List<Shipment> shipments) {
    Instant now = clock.instant();
    store.save(shipments.stream().map(it -> new KnownShipment(provider, it, now)).toList());
  }

  /** The id that users read and write: that of the order, and the supplier's of the parcel. */
  public static String id(String provider, Shipment shipment) {
    return KnownOrder.id(provider, shipment.orderId()) + ":" + shipment.id();
  }
}
