package io.supercargo.web.console;

import io.supercargo.domain.event.EventType;
import io.supercargo.domain.webhook.Endpoint;

/** Somebody who is told of events. */
record EndpointRow(
    String id,
    String href,
    String url,
    String description,
    String types,
    boolean ordered,
    boolean enabled,
    String why) {
  static EndpointRow of(Endpoint endpoint) {
    return new EndpointRow(
        endpoint.id(),
        "/events/webhooks/" + endpoint.id(),
        endpoint.url().toString(),
        endpoint.description(),
        String.join(", ", endpoint.types().stream().map(EventType::code).sorted().toList()),
        endpoint.ordered(),
        endpoint.isEnabled(),
        endpoint.disabled().map(Endpoint.Disabled::why).orElse(""));
  }
}
