package io.supercargo.web.view;

import io.supercargo.domain.webhook.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to an endpoint.
 *
 * @param status pending, delivered, or dead when it was given up
 * @param attempts the last tries, the oldest first
 */
public record DeliveryView(
    String id,
    String webhookId,
    String eventId,
    String type,
    String status,
    @Nullable Instant nextAttemptAt,
    List<AttemptView> attempts) {
  public static DeliveryView of(Delivery delivery) {
    return new DeliveryView(
        delivery.event().toString(),
        delivery.endpoint(),
        delivery.event().toString(),
        delivery.type().code(),
        delivery.state().name().toLowerCase(Locale.ROOT),
        delivery.due().orElse(null),
        delivery.tries().stream().map(AttemptView::of).toList());
  }

  /**
   * One try.
   *
   * @param responseStatus missing where there was no answer
   * @param trouble missing where it was taken
   */
  public record AttemptView(
      Instant at, long millis, @Nullable Integer responseStatus, @Nullable String trouble) {
    static AttemptView of(Delivery.Try attempt) {
      Optional<Integer> status = attempt.status().stream().boxed().findFirst();
      return new AttemptView(
          attempt.at(),
          attempt.took().toMillis(),
          status.orElse(null),
          attempt.trouble().orElse(null));
    }
  }
}
