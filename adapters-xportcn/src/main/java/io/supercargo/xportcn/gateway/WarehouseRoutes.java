package io.supercargo.xportcn.gateway;

import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.logistics.Bookings;
import io.supercargo.xportcn.wire.logistics.Forwardings;
import io.supercargo.xportcn.wire.logistics.Inbounds;
import io.supercargo.xportcn.wire.logistics.WireAbroadDraft;
import io.supercargo.xportcn.wire.logistics.WireBooked;
import io.supercargo.xportcn.wire.logistics.WireBooking;
import io.supercargo.xportcn.wire.logistics.WireForwarding;
import io.supercargo.xportcn.wire.logistics.WireInbound;
import io.supercargo.xportcn.wire.logistics.WirePassageQuery;

/** Goods that go abroad, and the warehouse from which they do. */
final class WarehouseRoutes {
  private WarehouseRoutes() {}

  /** KA has those of consignments under the paths of v1. */
  static void mount(OperationRoutes routes, XportEdition edition) {
    if (edition == XportEdition.KA) {
      mountWarehouse(routes);
    } else {
      mountConsignments(routes);
    }
  }

  private static void mountConsignments(OperationRoutes routes) {
    routes
        .on(
            "warehouseFreightEstimate",
            ConsignmentDesk.class,
            WirePassageQuery.class,
            WarehouseRoutes::passages)
        .on(
            "warehouseFreightPreview",
            ConsignmentDesk.class,
            WireAbroadDraft.class,
            (desk, wire) -> Bookings.write(desk.quote(Bookings.read(wire)).value()))
        .on(
            "warehouseOrderCreate",
            ConsignmentDesk.class,
            WireBooking.class,
            (desk, wire) -> new WireBooked(desk.consign(Bookings.read(wire)).value().id()))
        .on(
            "warehouseDomesticLogisticsUpdate",
            ConsignmentDesk.class,
            WireForwarding.class,
            (desk, wire) -> desk.forward(Forwardings.read(wire)).value());
  }

  private static void mountWarehouse(OperationRoutes routes) {
    routes
        .on(
            "wmsPackageForecast",
            Warehouse.class,
            WireInbound.class,
            (warehouse, wire) -> warehouse.announce(Inbounds.announcement(wire)).value())
        .on(
            "wmsPackageUpdate",
            Warehouse.class,
            WireInbound.class,
            (warehouse, wire) -> warehouse.change(Inbounds.announcement(wire)).value())
        .on(
            "wmsPackageInbound",
            Warehouse.class,
            WireInbound.class,
            (warehouse, wire) -> warehouse.receive(Inbounds.read(wire)).value());
  }

  private static Object passages(ConsignmentDesk desk, WirePassageQuery wire) {
    ConsignmentDraft draft = Bookings.read(wire);
    return Bookings.write(desk.passages(draft.items().get(0), draft.to()).value());
  }
}
