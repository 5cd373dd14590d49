package io.supercargo.daji.wire.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.taobao.trade.CancelWords;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.OrderLines;
import io.supercargo.http.dialect.taobao.trade.PurchaseAmounts;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.WireReceiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked and told about orders, in both directions. */
public final class Orders {
  private Orders() {}

  public static WireRenderQuery render(OrderDraft draft, List<Named> lines) {
    WireReceiver place = Receivers.write(draft.address());
    return new WireRenderQuery(false, place, warehouse(draft.address()), OrderLines.write(lines));
  }

  /** Our reference goes into both fields that orders come back with. */
  public static WireCreateQuery create(Purchase purchase, List<Named> lines) {
    String reference = purchase.reference().value();
    return new WireCreateQuery(
        reference,
        PurchaseAmounts.planned(purchase),
        reference,
        "",
        OrderLines.write(lines, purchase.quoted().lines()),
        Receivers.write(purchase.address()),
        warehouse(purchase.address()),
        null,
        false,
        purchase.note().orElse(null),
        false,
        false);
  }

  public static WireCancelQuery cancel(Cancellation cancellation) {
    return new WireCancelQuery(
        Long.toString(PurchaseIds.write(cancellation.orderId())),
        List.of(),
        cancellation.reason().code(),
        cancellation.remark().orElse(null));
  }

  /**
   * @throws InvalidValue for a part of an order
   */
  public static Cancellation cancellation(WireCancelQuery wire) {
    List<String> parts = requireNonNullElse(wire.subPurchaseOrderIdList(), List.of());
    if (!parts.isEmpty()) {
      throw new InvalidValue("sub_purchase_orderId_list", parts, "none: orders end whole");
    }
    return CancelWords.read(
        PurchaseIds.required("purchase_id", wire.purchaseId()),
        wire.cancelReason(),
        wire.cancelRemark());
  }

  /** Where goods go: to the warehouse where there is one. */
  public static Address address(@Nullable WireReceiver warehouse, @Nullable WireReceiver buyer) {
    return warehouse == null
        ? Receivers.read("receiver", buyer)
        : Receivers.read("warehouse_address", warehouse);
  }

  private static @Nullable WireReceiver warehouse(Address address) {
    return address.region().isChinese() ? Receivers.write(address) : null;
  }
}
