package io.supercargo.web.console;

import io.supercargo.domain.webhook.Delivery;
import java.util.Locale;
import java.util.Optional;

/** An event on its way to somebody; what is not known is empty. */
record DeliveryLine(
    String event, String type, String status, int tries, String last, String said, String next) {
  static DeliveryLine of(Delivery delivery) {
    int count = delivery.tries().size();
    Optional<Delivery.Try> last =
        count == 0 ? Optional.empty() : Optional.of(delivery.tries().get(count - 1));
    return new DeliveryLine(
        delivery.event().toString(),
        delivery.type().code(),
        delivery.state().name().toLowerCase(Locale.ROOT),
        count,
        last.map(it -> Moment.text(it.at())).orElse(""),
        last.map(DeliveryLine::said).orElse(""),
        delivery.due().map(Moment::text).orElse(""));
  }

  private static String said(Delivery.Try last) {
    return last.trouble()
        .orElseGet(() -> last.status().isPresent() ? "HTTP " + last.status().getAsInt() : "");
  }
}
