package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;

/** One parcel for each order that was sent. */
final class SandboxTracking implements Tracking, Carriers {
  private final Till till;

  SandboxTracking(Till till) {
    this.till = till;
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    return till.serve(
        Capability.SHIPMENT_TRACKING,
        clerk ->
            Reply.of(
                Journey.of(till.deal(clerk, orderId)).stream()
                    .map(journey -> journey.at(clerk.now()))
                    .toList()));
  }

  @Override
  public Reply<List<Carrier>> carriers() {
    return till.serve(Capability.CARRIERS, clerk -> Reply.of(Journey.carriers()));
  }
}
