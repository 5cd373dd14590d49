package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.store.IntentJournal;
import java.util.List;

/** Finds where the parcels of an order are. Thread-safe. */
public final class TrackOrder {
  private final Account account;
  private final Inquiry inquiry;

  public TrackOrder(IntentJournal journal, Providers providers, Inquiry inquiry) {
    this.account = new Account(journal, providers);
    this.inquiry = inquiry;
  }

  /**
   * The parcels of an order; none while nothing was sent.
   *
   * @param order {@code provider:number}
   */
  public Answer<List<Shipment>> shipments(String order) {
    Account.Batch batch = account.batch(List.of(order), Capability.SHIPMENT_TRACKING);
    return inquiry.askOne(
        batch.provider(),
        Capability.SHIPMENT_TRACKING,
        Tracking.class,
        tracking -> tracking.shipments(batch.orderIds().get(0)));
  }

  /** The id that users read and write: that of the order, and the supplier's of the parcel. */
  public static String id(String provider, Shipment shipment) {
    return KnownOrder.id(provider, shipment.orderId()) + ":" + shipment.id();
  }
}
