package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.http.dialect.taobao.trade.WirePurchase.WireSubPurchase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else is told of an order, by the wire's own names. */
record PurchaseNotes(WirePurchase wire, List<WireSubPurchase> subs) {
  Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>();
    note(notes, "outerPurchaseId", wire.outerPurchaseId());
    note(notes, "sellerOrderNumber", wire.sellerOrderNumber());
    note(notes, "orderSource", wire.orderSource());
    note(notes, "supplierNick", wire.supplierNick());
    note(notes, "hongbaoDeductionAmount", wire.hongbaoDeductionAmount());
    note(notes, "payAmount", wire.payAmount());
    note(notes, "payCurrency", wire.payCurrency());
    subs.forEach(sub -> note(notes, "purchaseOrderOuterId", sub.purchaseOrderOuterId()));
    return notes;
  }

  private static void note(Map<String, String> notes, String name, @Nullable Object value) {
    if (value != null) {
      notes.put(name, value.toString());
    }
  }
}
