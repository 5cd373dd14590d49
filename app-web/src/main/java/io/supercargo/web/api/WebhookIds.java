package io.supercargo.web.api;

import io.javalin.http.Context;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;

/** Finds the endpoint that a path names. */
final class WebhookIds {
  private final Webhooks webhooks;

  @Inject
  WebhookIds(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  Endpoint endpoint(Context context) {
    String id = context.pathParam("id");
    return webhooks.find(id).orElseThrow(() -> Refusal.notFound("webhook", id));
  }
}
