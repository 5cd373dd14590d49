package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.SupplierEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param kind order, shipment, refund, product, parcel or not-understood
 * @param claimed how something is said to stand; nobody here believes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupplierEventView(
    String kind,
    @Nullable String marketplace,
    @Nullable String orderId,
    @Nullable String claimed,
    @Nullable String waybill,
    @Nullable String refund,
    @Nullable String productId) {
  static SupplierEventView of(String provider, SupplierEvent event) {
    @Nullable String where = event.marketplace().map(Marketplace::code).orElse(null);
    @Nullable String order = event.about().map(id -> KnownOrder.id(provider, id)).orElse(null);
    if (event instanceof SupplierEvent.OrderChanged it) {
      @Nullable String claimed = it.claimed().map(OrderStatus::code).orElse(null);
      return new SupplierEventView("order", where, order, claimed, null, null, null);
    }
    if (event instanceof SupplierEvent.ShipmentChanged it) {
      return new SupplierEventView(
          "shipment",
          where,
          order,
          it.claimed().orElse(null),
          it.waybill().orElse(null),
          null,
          null);
    }
    if (event instanceof SupplierEvent.RefundChanged it) {
      return new SupplierEventView(
          "refund",
          where,
          order,
          it.claimed().orElse(null),
          null,
          it.refundId().orElse(null),
          null);
    }
    if (event instanceof SupplierEvent.ParcelReceived it) {
      return new SupplierEventView(
          "parcel", where, order, it.verdict().orElse(null), it.waybill(), null, null);
    }
    return event instanceof SupplierEvent.ProductChanged it
        ? new SupplierEventView("product", where, null, null, null, null, it.product().toString())
        : new SupplierEventView("not-understood", where, null, null, null, null, null);
  }
}
