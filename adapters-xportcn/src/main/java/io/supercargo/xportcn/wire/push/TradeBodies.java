package io.supercargo.xportcn.wire.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.dialect.push.TradeTopics;
import io.supercargo.http.push.JsonMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies about 1688: KA has a flat order of its own, the others 1688's trade. */
final class TradeBodies {
  /** KA's words, as far as its examples show them. */
  private static final Map<String, OrderStatus> KA_WORDS =
      Map.of(
          "WAITING_FOR_PAYMENT", OrderStatus.AWAITING_PAYMENT,
          "WAITING_FOR_SENT", OrderStatus.PAID,
          "CANCEL", OrderStatus.CANCELLED);

  private TradeBodies() {}

  static List<SupplierEvent> events(String type, JsonNode body) {
    JsonNode base = body.path("baseInfo");
    if (!base.isObject()) {
      return flat(type, body);
    }
    return JsonMessage.text(base, "idOfStr", "id")
        .map(
            order ->
                List.<SupplierEvent>of(
                    new SupplierEvent.OrderChanged(
                        Marketplace.ALIBABA_1688,
                        order,
                        TradeTopics.claimed(JsonMessage.text(base, "status")))))
        .orElseGet(() -> TradeTopics.read(type, body));
  }

  private static List<SupplierEvent> flat(String type, JsonNode body) {
    Optional<OrderStatus> claimed = JsonMessage.text(body, "orderStatus").map(KA_WORDS::get);
    return claimed.isEmpty()
        ? TradeTopics.read(type, body)
        : TradeTopics.read(type, body).stream().map(event -> claiming(event, claimed)).toList();
  }

  private static SupplierEvent claiming(SupplierEvent event, Optional<OrderStatus> claimed) {
    return event instanceof SupplierEvent.OrderChanged order
        ? new SupplierEvent.OrderChanged(order.where(), order.orderId(), claimed)
        : event;
  }
}
