package io.supercargo.taobao.wire;

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
import java.util.List;

/** What is asked and told about orders, in both directions. */
public final class PurchaseQuestions {
  private PurchaseQuestions() {}

  public static WireRenderQuery render(OrderDraft draft, List<Named> lines) {
    return new WireRenderQuery(
        OrderLines.write(lines),
        Receivers.text(draft.address()),
        Receivers.warehouse(draft.address()),
        false,
        null);
  }

  /** Our reference goes into both fields that orders come back with. */
  public static WireCreateQuery create(Purchase purchase, List<Named> lines) {
    Address address = purchase.address();
    String reference = purchase.reference().value();
    return new WireCreateQuery(
        reference,
        PurchaseAmounts.planned(purchase),
        OrderLines.write(lines, purchase.quoted().lines()),
        Receivers.text(address),
        Receivers.warehouse(address),
        reference,
        null,
        null,
        false,
        purchase.note().orElse(null),
        false,
        false);
  }

  public static WireCancelQuery cancel(Cancellation cancellation) {
    return new WireCancelQuery(
        Long.toString(PurchaseIds.write(cancellation.orderId())),
        cancellation.reason().code(),
        cancellation.remark().orElse(null),
        null);
  }

  /**
   * @throws InvalidValue for a part of an order
   */
  public static Cancellation cancellation(WireCancelQuery wire) {
    String parts = requireNonNullElse(wire.subPurchaseOrderIdList(), "");
    if (!parts.isBlank() && !parts.equals("[]")) {
      throw new InvalidValue("sub_purchase_orderId_list", parts, "nothing: orders end whole");
    }
    return CancelWords.read(
        PurchaseIds.required("purchase_id", wire.purchaseId()),
        wire.cancelReason(),
        wire.cancelRemark());
  }

  public static WirePurchaseRef orders(List<String> ids) {
    List<Long> numbers = ids.stream().map(PurchaseIds::write).toList();
    return numbers.size() == 1
        ? new WirePurchaseRef(numbers.get(0).toString(), null)
        : new WirePurchaseRef(null, PurchaseIds.text(numbers));
  }

  public static List<String> orders(WirePurchaseRef wire) {
    return wire.purchaseIds() == null
        ? List.of(PurchaseIds.required("purchase_id", wire.purchaseId()))
        : PurchaseIds.read("purchase_ids", wire.purchaseIds());
  }
}
