package io.supercargo.http.event;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.Matter;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is told, to webhooks and to whoever reads the log: the same text for both.
 *
 * @param timestamp the same moment as {@code occurredAt}, by the name that Standard Webhooks gives
 * @param test whether it is a sample that nothing stands behind
 * @param subject the id of what it happened to
 */
public record EventBody(
    String id,
    String type,
    String occurredAt,
    String timestamp,
    boolean test,
    @Nullable String provider,
    String subject,
    Object data) {

  public static EventBody of(Event event) {
    Happening happening = event.happening();
    String time = happening.occurredAt().toString();
    return new EventBody(
        event.id().toString(),
        happening.type().code(),
        time,
        time,
        happening.test(),
        happening.matter().provider().orElse(null),
        happening.matter().subject(),
        data(happening.matter()));
  }

  private static Object data(Matter matter) {
    if (matter instanceof Matter.OfOrder order) {
      return OrderNews.of(order);
    }
    if (matter instanceof Matter.OfShipment shipment) {
      return ShipmentNews.of(shipment);
    }
    if (matter instanceof Matter.OfRefund refund) {
      return RefundNews.of(refund);
    }
    if (matter instanceof Matter.OfIntent intent) {
      return IntentNews.of(intent);
    }
    if (matter instanceof Matter.OfProduct product) {
      return new ProductNews(product.product().toString(), product.supplier(), product.change());
    }
    return new Trial(((Matter.Trial) matter).endpoint());
  }

  /** What is new of a product. */
  record ProductNews(String productId, String provider, String change) {}

  /** An endpoint that is tried out. */
  record Trial(String webhookId) {}
}
