package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.Tracking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One parcel for each order that was sent, collected in the hour in which it was sent. */
record FakeParcels(FakeOrders orders) implements Tracking, Carriers {
  static final Carrier ZTO = new Carrier(Optional.of("ZTO"), "中通快递");

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    orders.counter().serve(Capability.SHIPMENT_TRACKING);
    Order order = orders.order(orderId);
    return orders
        .counter()
        .reply(order.times().shipped().stream().map(sent -> parcel(order, sent)).toList());
  }

  @Override
  public Reply<List<Carrier>> carriers() {
    orders.counter().serve(Capability.CARRIERS);
    return orders.counter().reply(List.of(ZTO));
  }

  private static Shipment parcel(Order order, Instant sent) {
    return new Shipment(
        "LP" + order.id(),
        order.id(),
        Optional.of("7565691026776"),
        Optional.of(ZTO),
        TrackingStatus.COLLECTED,
        "ACCEPT",
        order.lines().stream().map(FakeParcels::content).toList(),
        List.of(new TrackingEvent(sent, TrackingStatus.COLLECTED, "快件已被揽收")));
  }

  private static Content content(OrderedLine line) {
    return new Content(Optional.of(line.id()), line.title(), line.line().quantity());
  }
}
