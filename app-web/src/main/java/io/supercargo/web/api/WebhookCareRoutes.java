package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.webhook.TryOut;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.http.event.EventBody;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.EndpointView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** Looking after those who are told: another secret, a trial, and another chance. */
final class WebhookCareRoutes implements Routes {
  private static final String HERE = "/api/v1/webhooks/{id}";

  private final Webhooks webhooks;
  private final WebhookIds ids;
  private final TryOut tryOut;

  @Inject
  WebhookCareRoutes(Webhooks webhooks, WebhookIds ids, TryOut tryOut) {
    this.webhooks = webhooks;
    this.ids = ids;
    this.tryOut = tryOut;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(HERE + "/rotate", context -> change(context, "rotate-secret", this::rotate));
    routes.post(HERE + "/test", context -> change(context, "test-webhook", this::test));
    routes.post(HERE + "/enable", context -> change(context, "enable-webhook", this::enable));
  }

  private void change(Context context, String name, Change change) {
    boolean dry = Written.json(context, Body.object(context), List.of("dryRun")).flag("dryRun");
    Endpoint endpoint = ids.endpoint(context);
    if (dry) {
      Json.answer(context, PlanView.of(name, endpoint.id()));
    } else {
      change.to(endpoint, context);
    }
  }

  private void rotate(Endpoint endpoint, Context context) {
    Json.answer(context, EndpointView.Keyed.of(webhooks.rotate(endpoint)));
  }

  private void test(Endpoint endpoint, Context context) {
    if (!endpoint.isEnabled()) {
      throw Refusal.of(ProblemType.WRONG_STATE, endpoint.id() + " is disabled");
    }
    context.status(HttpStatus.CREATED);
    Json.answer(context, EventBody.of(tryOut.endpoint(endpoint)));
  }

  private void enable(Endpoint endpoint, Context context) {
    Json.answer(context, EndpointView.of(webhooks.enable(endpoint)));
  }

  /** What is done to one. */
  private interface Change {
    void to(Endpoint endpoint, Context context);
  }
}
