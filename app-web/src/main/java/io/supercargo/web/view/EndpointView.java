package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.webhook.Endpoint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system that is told of events.
 *
 * @param types empty for all
 * @param status enabled or disabled
 */
public record EndpointView(
    String id,
    String url,
    List<String> types,
    boolean ordered,
    String description,
    Instant createdAt,
    String status,
    @Nullable Instant disabledAt,
    @Nullable String disabledWhy) {
  public static EndpointView of(Endpoint endpoint) {
    return new EndpointView(
        endpoint.id(),
        endpoint.url().toString(),
        endpoint.types().stream().map(EventType::code).sorted().toList(),
        endpoint.ordered(),
        endpoint.description(),
        endpoint.created(),
        endpoint.isEnabled() ? "enabled" : "disabled",
        endpoint.disabled().map(Endpoint.Disabled::at).orElse(null),
        endpoint.disabled().map(Endpoint.Disabled::why).orElse(null));
  }

  /** One with the secret that is shown this once. */
  public record Keyed(@JsonUnwrapped EndpointView endpoint, String secret) {
    public static Keyed of(Webhooks.Keyed keyed) {
      return new Keyed(EndpointView.of(keyed.endpoint()), keyed.key().secret().reveal());
    }
  }
}
