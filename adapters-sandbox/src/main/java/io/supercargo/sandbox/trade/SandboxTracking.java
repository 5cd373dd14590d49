package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;

/** The parcels of orders that were sent, or some of which was. */
final class SandboxTracking implements Tracking, Carriers {
  private final Till till;

  SandboxTracking(Till till) {
    this.till = till;
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    return till.serve(
        Capability.SHIPMENT_TRACKING,
        clerk -> Reply.of(Journey.parcels(till.deal(clerk, orderId), clerk.now())));
  }

  @Override
  public Reply<List<Carrier>> carriers() {
    return till.serve(Capability.CARRIERS, clerk -> Reply.of(Journey.carriers()));
  }
}
