package io.supercargo.xportcn.wire.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.dialect.push.TaobaoNotices;
import io.supercargo.http.push.JsonMessage;
import java.util.Optional;

/**
 * Bodies about Taobao. That of a changed price names the order {@code salesOrderId}; the others
 * were never seen and are taken to be Taobao Global's.
 */
final class TaobaoBodies {
  private TaobaoBodies() {}

  static SupplierEvent event(String type, JsonNode body) {
    return JsonMessage.text(body, "salesOrderId")
        .filter(id -> JsonMessage.text(body, "purchaseOrderId", "purchase_id").isEmpty())
        .<SupplierEvent>map(
            order -> new SupplierEvent.OrderChanged(Marketplace.TAOBAO, order, Optional.empty()))
        .orElseGet(() -> TaobaoNotices.event(type, body));
  }
}
