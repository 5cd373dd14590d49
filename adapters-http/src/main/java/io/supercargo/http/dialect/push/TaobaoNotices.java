package io.supercargo.http.dialect.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.push.JsonMessage;
import java.util.List;
import java.util.Optional;

/**
 * Messages of Taobao Global: a type that is a number, and its data. No message has a number of its
 * own. Only types 3 and 8 are documented whole.
 */
public final class TaobaoNotices {
  static final int STATUS = 3;
  static final int PRICE = 8;
  static final int REFUND = 9;

  private static final Marketplace HERE = Marketplace.TAOBAO;

  private TaobaoNotices() {}

  /** Whether it is one of these, where other messages come the same way. */
  public static boolean is(JsonNode message) {
    return message.has("message_type");
  }

  /**
   * @throws InvalidValue naming what is missing
   */
  public static PushMessage read(String text) {
    return read(JsonMessage.object("body", text));
  }

  /**
   * @throws InvalidValue naming what is missing
   */
  public static PushMessage read(JsonNode message) {
    String type =
        JsonMessage.text(message, "message_type")
            .orElseThrow(() -> new InvalidValue("message_type", "missing", "a number"));
    return new PushMessage(
        type,
        Optional.empty(),
        JsonMessage.time(message, "timestamp"),
        List.of(event(type, JsonMessage.inside(message, "data"))));
  }

  /** Of data that some gateways pass on without its type. */
  public static SupplierEvent event(String type, JsonNode data) {
    Optional<String> order = order(data);
    Optional<String> refund = JsonMessage.text(data, "refund_id", "refundId");
    if (type.equals(Integer.toString(REFUND)) || refund.isPresent()) {
      return order.isEmpty() && refund.isEmpty()
          ? new SupplierEvent.NotUnderstood("it names neither an order nor a refund")
          : new SupplierEvent.RefundChanged(HERE, order, refund, status(data));
    }
    return order
        .<SupplierEvent>map(id -> new SupplierEvent.OrderChanged(HERE, id, claimed(data)))
        .or(() -> product(data))
        .orElseGet(() -> new SupplierEvent.NotUnderstood("nobody here knows message type " + type));
  }

  /** Each type spells it in its own way. */
  private static Optional<String> order(JsonNode data) {
    return JsonMessage.text(data, "purchase_id", "purchaseOrderId", "purchase_order_id");
  }

  private static Optional<String> status(JsonNode data) {
    return JsonMessage.text(data, "status", "refund_status", "refundStatus");
  }

  private static Optional<OrderStatus> claimed(JsonNode data) {
    return status(data)
        .map(word -> StatusWords.read(word, false))
        .filter(status -> status != OrderStatus.OTHER);
  }

  private static Optional<SupplierEvent> product(JsonNode data) {
    return JsonMessage.text(data, "item_id", "itemId")
        .filter(id -> id.matches("[1-9][0-9]{0,18}"))
        .map(id -> new SupplierEvent.ProductChanged(new ProductId.Native(HERE, id)));
  }
}
