package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.order.ListOrders;
import io.supercargo.application.order.TrackOrder;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where goods are: parcels at home, what is in warehouses, and what goes abroad. */
final class ShipmentsPage implements Routes {
  private static final int MOST_FOLLOWED = 10;
  private static final int MOST_SHOWN = 50;

  private final ListOrders orders;
  private final TrackOrder track;
  private final ReceiveParcels warehouses;
  private final FollowConsignment consignments;

  @Inject
  ShipmentsPage(
      ListOrders orders,
      TrackOrder track,
      ReceiveParcels warehouses,
      FollowConsignment consignments) {
    this.orders = orders;
    this.track = track;
    this.warehouses = warehouses;
    this.consignments = consignments;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/shipments", this::show);
  }

  private void show(Context context) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("parcels", List.of());
    values.put("receipts", List.of());
    values.put("consignments", List.of());
    values.put("untold", "");
    try {
      Written.query(context, Visitor.SWITCHES);
      fill(values);
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "shipments", values);
  }

  private void fill(Map<String, Object> values) {
    values.put(
        "consignments",
        consignments.newest(Optional.empty(), Optional.empty(), MOST_SHOWN).stream()
            .map(ConsignmentRow::of)
            .toList());
    parcels(values);
    values.put(
        "receipts",
        warehouses.receipts(Optional.empty(), Optional.empty(), MOST_SHOWN).stream()
            .map(ReceiptRow::of)
            .toList());
  }

  /** Those of the newest orders that are on their way; what nobody tells is left out. */
  private void parcels(Map<String, Object> values) {
    OrderFilter sent =
        new OrderFilter(
            Optional.empty(),
            Optional.of(OrderStatus.SHIPPED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<ParcelRow> rows = new ArrayList<>();
    for (KnownOrder order : orders.known(sent, MOST_FOLLOWED)) {
      try {
        track.shipments(order.id()).value().stream()
            .map(parcel -> ParcelRow.of(order, parcel))
            .forEach(rows::add);
      } catch (SupplierFailure.Unsupported nobodyTells) {
        values.putIfAbsent("untold", "");
      } catch (SupplierFailure failure) {
        values.put("untold", String.valueOf(failure.getMessage()));
      }
    }
    values.put("parcels", rows);
  }
}
