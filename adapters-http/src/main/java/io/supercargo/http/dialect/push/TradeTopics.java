package io.supercargo.http.dialect.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.dialect.trade.TradeWords;
import io.supercargo.http.push.JsonMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What 1688's topics are about. A topic that is not known is read by what it carries. */
public final class TradeTopics {
  public static final String BATCH_PAY = "ORDER_BATCH_PAY";
  public static final String TRACE = "LOGISTICS_BUYER_VIEW_TRACE";
  public static final String MAIL_NO_CHANGE = "LOGISTICS_MAIL_NO_CHANGE";

  /** Known by name alone; taken to be as {@link #TRACE}. */
  private static final String PACKAGE_CHANGE = "LOGISTICS_GLOBAL_1688_PACKAGE_CHANGE";

  private static final Marketplace HERE = Marketplace.ALIBABA_1688;
  private static final List<String> PRODUCTS = List.of("productId", "productIds", "offerId");
  private static final String REFUND = "REFUND";

  private TradeTopics() {}

  public static List<SupplierEvent> read(String topic, JsonNode data) {
    return switch (topic) {
      case BATCH_PAY -> batch(data);
      case TRACE, PACKAGE_CHANGE -> parcels(model(data, "OrderLogisticsTracingModel"), "mailNo");
      case MAIL_NO_CHANGE -> parcels(model(data, "MailNoChangeModel"), "newMailNo");
      default -> other(topic, data);
    };
  }

  /** Empty for a word that is not known. */
  public static Optional<OrderStatus> claimed(Optional<String> word) {
    return word.map(TradeWords::read).filter(status -> status != OrderStatus.OTHER);
  }

  private static SupplierEvent one(String topic, JsonNode data) {
    Optional<String> order = JsonMessage.text(data, "orderId");
    Optional<String> word = JsonMessage.text(data, "currentStatus");
    Optional<String> refund = JsonMessage.text(data, "refundId");
    if (topic.contains(REFUND) && (order.isPresent() || refund.isPresent())) {
      return new SupplierEvent.RefundChanged(
          HERE, order, refund, JsonMessage.text(data, "refundAction").or(() -> word));
    }
    return order
        .<SupplierEvent>map(id -> new SupplierEvent.OrderChanged(HERE, id, claimed(word)))
        .orElseGet(() -> new SupplierEvent.NotUnderstood("nobody here knows topic " + topic));
  }

  private static List<SupplierEvent> other(String topic, JsonNode data) {
    List<SupplierEvent> products = data.has("orderId") ? List.of() : products(data);
    return products.isEmpty() ? List.of(one(topic, data)) : products;
  }

  /** Where they stand is told by no page, so they are looked for wherever they are. */
  private static List<SupplierEvent> products(JsonNode data) {
    return PRODUCTS.stream()
        .flatMap(field -> data.findValues(field).stream())
        .flatMap(node -> node.isArray() ? elements(node) : Stream.of(node))
        .flatMap(node -> Arrays.stream(node.asText().split(",")))
        .filter(id -> id.matches("[1-9][0-9]{0,18}"))
        .distinct()
        .<SupplierEvent>map(id -> new SupplierEvent.ProductChanged(new ProductId.Native(HERE, id)))
        .toList();
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static List<SupplierEvent> batch(JsonNode data) {
    return StreamSupport.stream(data.path("batchPay").spliterator(), false)
        .flatMap(
            row ->
                JsonMessage.text(row, "orderId").stream()
                    .<SupplierEvent>map(
                        id -> new SupplierEvent.OrderChanged(HERE, id, paid(row.path("status")))))
        .toList();
  }

  private static Optional<OrderStatus> paid(JsonNode status) {
    return status.asText().equals("successed") ? Optional.of(OrderStatus.PAID) : Optional.empty();
  }

  /** One for each order that has something in the parcel. */
  private static List<SupplierEvent> parcels(JsonNode model, String waybill) {
    return StreamSupport.stream(model.path("orderLogsItems").spliterator(), false)
        .flatMap(item -> JsonMessage.text(item, "orderId").stream())
        .distinct()
        .<SupplierEvent>map(
            order ->
                new SupplierEvent.ShipmentChanged(
                    HERE,
                    order,
                    JsonMessage.text(model, waybill),
                    JsonMessage.text(model, "statusChanged")))
        .toList();
  }

  /** Some samples have the model's name around it, others not. */
  private static JsonNode model(JsonNode data, String name) {
    return data.has(name) ? JsonMessage.inside(data, name) : data;
  }
}
